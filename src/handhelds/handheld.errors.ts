import { defineError } from '../shared/domain-error.js';

export const handheldNotFound = defineError('handheld.not-found', 404, {
  zh: '没有找到该手持终端。请在本机登记后再试，或核对终端编号。',
  en: 'There is no such device of yours. Register this one first, or check its id.',
});

export const handheldRevoked = defineError('handheld.revoked', 409, {
  zh: '该手持终端已停用，不能下载离线数据。请登记另一台终端；已记录的内容仍可上传，由调度核对。',
  en: 'This device was revoked and gets no packet. Register another one; what it recorded can still be sent and is checked by a dispatcher.',
});

export const tooManyHandhelds = defineError<{ most: number }>('handheld.too-many', 409, {
  zh: '一个账号最多登记 {most} 台在用的手持终端。请先停用不再使用的终端。',
  en: 'An account has {most} devices in use at most. Revoke one that is no longer used first.',
});

export const roundNotReady = defineError('handheld.round-not-ready', 409, {
  zh: '车次发布后、完成前才能下载离线数据。请联系调度发布车次。',
  en: 'A packet is given out between the release of a round and its end. Ask the dispatcher to release it.',
});

export const tooManyCodes = defineError<{ most: number; asked: number }>('handheld.too-many-codes', 422, {
  zh: '一个车次最多预留 {most} 个容器编码，本次合计需要 {asked} 个。请减少每行预留数。',
  en: 'A round reserves {most} container codes at most and this makes {asked}. Ask for fewer a line.',
});

export const noPacket = defineError('handheld.no-packet', 409, {
  zh: '该终端没有下载过此车次的离线数据。请先下载，再上传记录。',
  en: 'This device holds no packet of this round. Fetch the packet first, then send what was recorded.',
});

/* A replay whose shape no packet could have led to: nothing of it is stored. */

export const fieldNeeded = defineError<{ kind: string }>('handheld.field-needed', 400, {
  zh: '“{kind}”操作须填写此字段。',
  en: 'An operation of the kind {kind} needs this field.',
});

export const fieldUnused = defineError<{ kind: string }>('handheld.field-unused', 400, {
  zh: '“{kind}”操作没有此字段，请去掉。',
  en: 'An operation of the kind {kind} has no such field; leave it out.',
});

export const repeatedInBatch = defineError('handheld.repeated', 400, {
  zh: '同一批次中操作编号和序号均不得重复。请去掉重复的操作。',
  en: 'Ids and sequence numbers come once in a batch. Leave the repeated operation out.',
});

export const notInPacket = defineError('handheld.not-in-packet', 404, {
  zh: '该终端的离线数据中没有这一项，或尚未更新到该版本。请核对后重发。',
  en: 'The packet of this device has no such thing, or not that version yet. Check it and send it again.',
});

export const handOverIdWrong = defineError('handheld.hand-over-id', 422, {
  zh: '交接操作须使用离线数据中为该联单预留的编号（handOverId），以免重复交接。',
  en: 'A hand-over takes the id that the packet reserved for its manifest (handOverId), so that it comes once.',
});

export const operationDiffers = defineError('handheld.operation-differs', 409, {
  zh: '该编号的操作已收到，但内容不同。已上传的操作不能更改；更正请作为新的操作记录。',
  en: 'An operation with this id was received with other content. What was sent does not change; record a correction as a new one.',
});

export const sequenceTaken = defineError<{ sequence: number }>('handheld.sequence-taken', 409, {
  zh: '序号 {sequence} 已有另一项操作。请按记录顺序重新编号后上传尚未收到的操作。',
  en: 'Number {sequence} belongs to another operation. Number what was not received yet anew, in the order it was recorded.',
});

/* Why an operation waits; it is tried again by itself. */

export const earlierMissing = defineError('handheld.earlier-missing', 409, {
  zh: '此前记录的操作尚未全部上传，收到后自动处理。',
  en: 'Something recorded before it has not been received yet; it goes on by itself when that comes.',
});

export const earlierOpen = defineError('handheld.earlier-open', 409, {
  zh: '同一停靠点此前的操作尚未处理完，处理后自动继续。',
  en: 'An earlier operation at this stop is not settled; it goes on by itself afterwards.',
});

export const awaitsEnterprise = defineError('handheld.awaits-enterprise', 409, {
  zh: '产废单位尚未签字装车。请对方在联单中签字，签字后自动继续。',
  en: 'The enterprise has not signed the loading. Have it sign on the manifest; it goes on by itself then.',
});

export const notTried = defineError('handheld.not-tried', 503, {
  zh: '已收到，暂未处理成功，系统会自动重试。',
  en: 'Received, and not handled yet; it is tried again by itself.',
});

/* Conflicts, for a person. */

export const numberMissing = defineError('handheld.number-missing', 409, {
  zh: '装车时终端上的联单还没有国家联单编号，不能按电子联单办理（部令23号 第11条）。当时用纸质联单的，请补录（第20条）后弃用本操作；否则退回该批废物。',
  en: 'At loading the manifest on the device had no official number, so it cannot pass as electronic (MEE Order 23, art. 11). If paper was used, back-fill it (art. 20) and discard this; else take the waste back.',
});

export const numberCorrected = defineError<{ shown: string; number: string }>('handheld.number-corrected', 409, {
  zh: '装车时终端显示的国家联单编号是 {shown}，其后已更正为 {number}，驾驶员所签与联单不符。请驾驶员核对后在线重新交接，并弃用本操作。',
  en: 'The device showed the official number {shown}, which was corrected to {number} since, so the driver signed something else. Have the driver hand over again online, then discard this.',
});

export const lineUnknown = defineError('handheld.line-unknown', 409, {
  zh: '联单没有这一行。请核对后在线重新交接，并弃用本操作。',
  en: 'The manifest has no such line. Check it, hand over again online and discard this.',
});

export const tooLate = defineError<{ day: string; days: number }>('handheld.too-late', 409, {
  zh: '{day} 的车次过了 {days} 个工作日才上传（参照部令23号 第20条），须人工确认。核对无误请点“重试”，否则弃用并按纸质联单补录。',
  en: 'Records of {day} came after {days} working days (after MEE Order 23, art. 20), so a person decides. Retry when they are right, else discard and back-fill from paper.',
});

export const ofRevoked = defineError('handheld.of-revoked-device', 409, {
  zh: '上传此操作的终端已停用，须人工确认。确系驾驶员本人记录的请点“重试”，否则弃用。',
  en: 'This came from a device that was revoked, so a person decides. Retry when the driver recorded it, else discard.',
});

export const codeNotReserved = defineError('handheld.code-not-reserved', 409, {
  zh: '该容器编码不是为此车次的这一行预留的。请核对标签，换用预留的编码重新打码，并弃用本操作。',
  en: 'This container code was not reserved for this line of the round. Check the label, relabel with a reserved one and discard this.',
});

export const codeUsed = defineError('handheld.code-used', 409, {
  zh: '该预留编码已用于另一个容器。请换用另一个编码重新打码，并弃用本操作。',
  en: 'This reserved code is on another container already. Relabel with another one and discard this.',
});

export const codeVoided = defineError('handheld.code-voided', 409, {
  zh: '车次已结束，未用的预留编码已作废。请取下该标签，按现场情况在线打码，并弃用本操作。',
  en: 'The round ended and its unused codes are void. Take the label off, label online as needed and discard this.',
});

export const labelledBeforeDay = defineError<{ day: string }>('handheld.label-before-day', 409, {
  zh: '预留编码中的日期是 {day}，不能在此之前打码。请当日再重试。',
  en: 'The reserved code carries the day {day} and is not used before it. Retry on that day.',
});

export const sealInvalid = defineError('handheld.seal-invalid', 409, {
  zh: '产废单位的离线签字与交接内容不符，或密钥已用过、不属于该联单。请产废单位在线核对并签字，然后弃用本操作。',
  en: 'The enterprise’s offline signature does not fit what was handed over, or its key is spent or of another manifest. Have the enterprise sign online, then discard this.',
});

export const operationNotFound = defineError('handheld.operation-not-found', 404, {
  zh: '没有找到该离线操作。请从冲突列表中打开。',
  en: 'There is no such operation. Open it from the list of conflicts.',
});

export const keyTooEarly = defineError('handheld.key-not-open', 409, {
  zh: '联单确认后、装车前才能领取离线签字密钥。请先确认联单，或直接在线签字。',
  en: 'A key for signing offline is given out between the confirmation of a manifest and its loading. Confirm it first, or sign online.',
});

export const tooManyKeys = defineError<{ most: number }>('handheld.too-many-keys', 409, {
  zh: '该联单已领取 {most} 个离线签字密钥。请使用已领取的，或在线签字。',
  en: 'This manifest has {most} keys for signing offline. Use one of them, or sign online.',
});
