import type { Dictionary } from '../../words/words';

export const backfillWords = {
  title: ['补录纸质联单', 'Back-fill from paper'],
  help: [
    '因特殊原因使用纸质联单的转移，应在转移结束后 10 个工作日内补录（部令23号 第20条）。先选车次和单位，再按纸质联单填写。',
    'A transfer that ran on paper is entered within ten working days of its end. Choose the round and the enterprise, then enter what the paper says.',
  ],
  round: ['车次', 'Round'],
  enterprise: ['移出单位', 'Consignor'],
  choose: ['请选择', 'Choose'],
  offered: [
    '只列出可补录的：车次已发布或执行中，该单位尚未装车。',
    'Offered are enterprises that are not loaded yet, on rounds that are released or under way.',
  ],
  none: [
    '没有可补录的转移。先把预约排入车次并发布；已装车的联单不需要补录。',
    'No transfer can be entered from paper. Plan the booking onto a round and release it; what is loaded has its manifest.',
  ],
  gone: [
    '所选单位的这次转移已由他人补录、已装车，或已移出车次，不能再补录。请在联单列表中查看，或另选一家。',
    'Somebody entered this transfer meanwhile, or it was loaded or left the round. Look it up in the list of manifests, or choose another.',
  ],
  toManifests: ['前往转移联单', 'To the manifests'],
  toRounds: ['前往车次', 'To the rounds'],
  chooseFirst: ['请先选择车次和移出单位。', 'Choose the round and the enterprise first.'],
  reason: ['使用纸质联单的原因', 'Why paper was used'],
  paperNumber: ['纸质联单编号', 'Number on the paper'],
  scan: ['纸质联单扫描件', 'Scan of the paper manifest'],
  scanHelp: ['须有双方签字；PDF、JPG、PNG 或 WebP。', 'With both signatures; PDF, JPEG, PNG or WebP.'],
  handedOverAt: ['交付时间', 'Handed over'],
  departedAt: ['起运时间', 'Departed'],
  endedAt: ['到达、转移结束时间', 'Arrived, transfer ended'],
  mayBeEmpty: ['未起运时留空。', 'Leave empty while it has not left.'],
  endedHelp: ['补录期限由此起算；未到达时留空。', 'The ten working days count from here; empty while under way.'],
  mass: ['{name} 移出量（千克）', '{name}: handed over (kg)'],
  packages: ['{name} 件数', '{name}: packages'],
  send: ['提交补录', 'Enter it'],
  done: ['已补录联单 {number}。', 'Entered manifest {number}.'],
} as const satisfies Dictionary;
