// Made of docs/openapi.json by scripts/web-client.mjs; never edited.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs and its event loop turns. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when every check passes, else 503 with the reasons. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work that failed for good, newest first, with its reason */
        get: operations["ParkedJobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-jobs/{messageId}/{handler}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send parked work back to the queue; repeated, it still has one effect */
        post: operations["ParkedJobsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录的末号 How far the trail goes, and the hash of its newest leaf */
        get: operations["AuditProofsController_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-trail/leaf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验一条记录 One event by its number, with what is hashed, checked against its hash */
        get: operations["AuditProofsController_leaf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-trail/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验一项业务的全部记录 All events of a manifest or another record, checked */
        get: operations["AuditProofsController_subject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By login: all for an administrator, one's own people for an enterprise's admin or a facility's manager. */
        get: operations["AccountsController_list"];
        put?: never;
        /** Answers a temporary password, shown once. */
        post: operations["AccountsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountsController_change"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new temporary password, shown once; all sessions of the account end. */
        post: operations["AccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own keys, newest first; an administrator may name an account. */
        get: operations["ApiKeysController_list"];
        put?: never;
        /** The key is shown once. */
        post: operations["ApiKeysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApiKeysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all other sessions. */
        post: operations["MeController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a secret for an authenticator app, shown once; confirm it with a code. */
        post: operations["MeController_enrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeController_confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller likes the screens: columns, saved filters, theme, density. All at once, at most 100. */
        get: operations["PreferencesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The key is the client's: a small letter, then letters, digits, dots, dashes, 64 at most. The last write wins. */
        put: operations["PreferencesController_put"];
        post?: never;
        delete: operations["PreferencesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own sessions that can still be used, newest first; an administrator may name an account. */
        get: operations["SessionsController_list"];
        put?: never;
        /** Signs in. Browsers get a cookie; programs ask for `delivery: token`. */
        post: operations["SessionsController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out. */
        delete: operations["SessionsController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a session at once: an own one, or any for an administrator. */
        delete: operations["SessionsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows with their dates, by name. */
        get: operations["SettingsController_list"];
        put?: never;
        post: operations["SettingsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be set, with bounds, basis and the value that holds by default. */
        get: operations["SettingsController_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends a row, or corrects one that is not in force yet. */
        patch: operations["SettingsController_change"];
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可导入的表格及其列 Tables that the caller may import, with their columns */
        get: operations["ImportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载模板 Template with headings, how to fill them in, and lists to choose from */
        get: operations["ImportsController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传表格（先核对，再导入） Check or take a table: XLSX or CSV, at most 2 MiB and 2,000 rows; all or nothing */
        post: operations["ImportsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{kind}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下载有误的行及错误说明 The rows to mend as a file, with what is wrong; takes nothing */
        post: operations["ImportsController_errors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds waste codes by name, pinyin initials or code, in the order of the code */
        get: operations["CatalogueController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waste code of the edition in force */
        get: operations["CatalogueController_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usual wastes of a trade, to start waste profiles from */
        get: operations["CatalogueController_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days of a year that differ from Monday to Friday */
        get: operations["CatalogueController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facilities by short code; public, so that a firm can find the one to register with */
        get: operations["FacilitiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public facts of one facility */
        get: operations["FacilitiesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, address or telephone of the own facility */
        patch: operations["FacilitiesController_change"];
        trace?: never;
    };
    "/api/v1/facilities/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline of the facility, newest first */
        get: operations["FacilitiesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permits, the newest first; an operator sees the own ones unless another facility is named */
        get: operations["PermitsController_list"];
        put?: never;
        /** Registers a permit of the own facility and sets its quotas */
        post: operations["PermitsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One permit with its codes and quotas */
        get: operations["PermitsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amends a permit; quotas cannot fall below what is accepted and booked */
        patch: operations["PermitsController_amend"];
        trace?: never;
    };
    "/api/v1/permits/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline of the permit, newest first */
        get: operations["PermitsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Storage zones in the order in which they are filled */
        get: operations["ZonesController_list"];
        put?: never;
        /** Adds a storage zone to the own facility */
        post: operations["ZonesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One storage zone with the steps open to the caller */
        get: operations["ZonesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a storage zone; its capacity cannot fall below what is booked or stored */
        patch: operations["ZonesController_change"];
        trace?: never;
    };
    "/api/v1/zones/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a zone to new bookings */
        post: operations["ZonesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zones/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed zone again */
        post: operations["ZonesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zones/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline of the zone, newest first */
        get: operations["ZonesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permit, categories and zones: posted, reserved, free, and the day each fills */
        get: operations["CapacityController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capacity/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accepted masses behind a posted figure, newest first */
        get: operations["CapacityController_postings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capacity/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open bookings behind a reserved figure, newest first */
        get: operations["CapacityController_reservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facility-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件列表 Files of the facility, newest first */
        get: operations["FacilityDocumentsController_list"];
        put?: never;
        /** 上传 File a paper of the facility: PDF, JPG, PNG or WebP, at most 10 MiB */
        post: operations["FacilityDocumentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facility-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份文件的信息 What is known about one file */
        get: operations["FacilityDocumentsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facility-documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载 The file, as an attachment */
        get: operations["FacilityDocumentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批准文件列表 Approvals, permits, plans and policies, newest first */
        get: operations["ApprovalsController_list"];
        put?: never;
        /** 登记草稿 Enter a draft */
        post: operations["ApprovalsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份批准文件 One approval with the rules that ask for it */
        get: operations["ApprovalsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改草稿；生效后只改备注、补附件 Change a draft; in force only note and files (If-Match) */
        patch: operations["ApprovalsController_change"];
        trace?: never;
    };
    "/api/v1/approvals/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["ApprovalsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/put-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记生效 Put in force (If-Match) */
        post: operations["ApprovalsController_putInForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记续期文件（草稿） Enter the draft of its renewal (If-Match of the paper it follows) */
        post: operations["ApprovalsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销（作废） Revoke, with a reason (If-Match) */
        post: operations["ApprovalsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批复要求列表 Conditions, the next to be due first, those kept for good last */
        get: operations["ApprovalConditionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一条批复要求 Lay down a condition of an approval */
        post: operations["ApprovalConditionsController_layDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条批复要求 One condition */
        get: operations["ApprovalConditionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 履行记录 What proves it, the latest day first */
        get: operations["ApprovalConditionsController_proofs"];
        put?: never;
        /** 登记履行记录 File a proof; a recurring one gets its next day (If-Match) */
        post: operations["ApprovalConditionsController_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["ApprovalConditionsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions/{id}/meet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 Close a condition that was met once for all (If-Match) */
        post: operations["ApprovalConditionsController_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-conditions/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免除并说明理由 Waive, with a reason (If-Match) */
        post: operations["ApprovalConditionsController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 环评文件列表 Environmental impact reports, newest first */
        get: operations["EnvironmentalReportsController_list"];
        put?: never;
        /** 登记编制 Enter a report that was prepared */
        post: operations["EnvironmentalReportsController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份环评文件 One report with versions, reviews and opinions */
        get: operations["EnvironmentalReportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["EnvironmentalReportsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交一个版本的文本 File a version of the text (If-Match) */
        post: operations["EnvironmentalReportsController_fileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送 Submit to the authority (If-Match) */
        post: operations["EnvironmentalReportsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报批；意见须全部答复 Submit for approval, all opinions answered (If-Match) */
        post: operations["EnvironmentalReportsController_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 组织专家评审 Convene the expert review (If-Match) */
        post: operations["ReportProcedureController_convene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一条评审意见 Enter an opinion of the review (If-Match) */
        post: operations["ReportProcedureController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记评审结论 Enter the verdict of the review (If-Match) */
        post: operations["ReportProcedureController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/opinions/{opinionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 答复一条评审意见 Answer an opinion: what was changed, and where (If-Match of the report) */
        put: operations["ReportProcedureController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记批复及要求 Enter the approval with its conditions (If-Match) */
        post: operations["ReportProcedureController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记不予批准 Enter the rejection (If-Match) */
        post: operations["ReportProcedureController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environmental-reports/{id}/check-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记竣工环保验收 Enter the acceptance check after completion (If-Match) */
        post: operations["ReportProcedureController_checkAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue of what can be monitored, with units */
        get: operations["OutletsController_parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets and monitoring points by code */
        get: operations["OutletsController_list"];
        put?: never;
        /** Registers an outlet of the own facility */
        post: operations["OutletsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outlet with what it monitors and the limits in force today */
        get: operations["OutletsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, treatment equipment or place */
        patch: operations["OutletsController_change"];
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an outlet for good; not while it exceeds a limit */
        post: operations["OutletsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline of the outlet, newest first */
        get: operations["OutletsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a parameter that is monitored here, and how often */
        post: operations["OutletsController_addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes up to 10,000 readings at once; sent again, they are known and change nothing */
        post: operations["ItemsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One monitored item */
        get: operations["ItemsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes where readings come from, how often, and whether missing ones alarm */
        patch: operations["ItemsController_change"];
        trace?: never;
    };
    "/api/v1/emission-items/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits of the item, those that begin last first */
        get: operations["ItemsController_limits"];
        put?: never;
        /** Adds a dated limit with its standard */
        post: operations["ItemsController_addLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-limits/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says on which day a limit holds last */
        post: operations["ItemsController_endLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-items/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readings, newest first */
        get: operations["ItemsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-items/{id}/averages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Averages by the hour or by the day in Asia/Shanghai, newest first */
        get: operations["ItemsController_averages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-items/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections with what the readings said before, newest first */
        get: operations["ItemsController_corrections"];
        put?: never;
        /** Corrects one reading with a reason; what it said is kept */
        post: operations["ItemsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceedances and missing data, newest first; those that have not ended unless asked for all */
        get: operations["AlarmsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-alarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alarm with its limit and worst value */
        get: operations["AlarmsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-alarms/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Explains an alarm; only the fact ends it */
        post: operations["AlarmsController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Carbon changes and equipment events, newest first */
        get: operations["LogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/equipment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs a start, stop, fault or maintenance of the treatment equipment */
        post: operations["LogController_logEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emission-outlets/{id}/carbon-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs a change of activated carbon, how long it lasts and where the spent carbon went */
        post: operations["LogController_logCarbonChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlet-log/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a wrong entry back with a reason; both stay */
        post: operations["LogController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carbon-charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activated carbon of the own outlets, and when each is due */
        get: operations["LogController_charges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure/{shortCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a facility publishes of its emissions: outlets, limits, daily figures of 30 days */
        get: operations["DisclosureController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure/{shortCode}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The daily figures as a CSV file */
        get: operations["DisclosureController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cameras": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cameras by code */
        get: operations["CamerasController_list"];
        put?: never;
        /** Registers a camera of the own facility */
        post: operations["CamerasController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cameras/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One camera with the steps open to the caller */
        get: operations["CamerasController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, place or days of recording */
        patch: operations["CamerasController_change"];
        trace?: never;
    };
    "/api/v1/cameras/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a camera out of use; its alarms end */
        post: operations["CamerasController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cameras/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a camera into use again */
        post: operations["CamerasController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/camera-heartbeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a recorder knows of its cameras, up to 500 at once */
        post: operations["CamerasController_heartbeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/camera-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cameras that fell silent or keep too little, newest first */
        get: operations["CamerasController_alarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/camera-alarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alarm of a camera */
        get: operations["CamerasController_findAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/camera-alarms/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Explains an alarm; only the fact ends it */
        post: operations["CamerasController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register an enterprise: opens a draft and its first account */
        post: operations["RegistrationsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List, by name or by registration; an enterprise sees itself */
        get: operations["EnterprisesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enterprise, what its registration still needs, and the steps the caller may take */
        get: operations["EnterprisesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is given; the declaration is replaced as a whole (If-Match) */
        patch: operations["EnterprisesController_change"];
        trace?: never;
    };
    "/api/v1/enterprises/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the facility may serve the enterprise, and every reason */
        get: operations["EnterprisesController_eligible"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["EnterprisesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the site on the map, or take it off (If-Match) */
        put: operations["EnterprisesController_locate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit for verification (If-Match) */
        post: operations["EnterprisesController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify; a failing check digit of the credit code needs a reason (If-Match) */
        post: operations["EnterprisesController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return with what is to be mended (If-Match) */
        post: operations["EnterprisesController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend: no further bookings (If-Match) */
        post: operations["EnterprisesController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Serve again (If-Match) */
        post: operations["EnterprisesController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search by name, pinyin, initials or code */
        get: operations["WasteProfilesController_list"];
        put?: never;
        /** Describe a waste */
        post: operations["WasteProfilesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waste profile with what it should still say */
        get: operations["WasteProfilesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is given; bookings already made keep what they said (If-Match) */
        patch: operations["WasteProfilesController_change"];
        trace?: never;
    };
    "/api/v1/waste-profiles/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["WasteProfilesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-profiles/from-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Describe the usual wastes of a trade from templates */
        post: operations["WasteProfilesController_fromTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-profiles/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive: kept for its bookings, no longer offered (If-Match) */
        post: operations["WasteProfilesController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waste-profiles/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use an archived profile again (If-Match) */
        post: operations["WasteProfilesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List, by last day or by when they were made */
        get: operations["AgreementsController_list"];
        put?: never;
        /** Make an agreement with a verified enterprise, within the permit */
        post: operations["AgreementsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement with all versions of its prices */
        get: operations["AgreementsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** File the signed paper (If-Match) */
        patch: operations["AgreementsController_attach"];
        trace?: never;
    };
    "/api/v1/agreements/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["AgreementsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New prices from a day on; earlier ones stay (If-Match) */
        post: operations["AgreementsController_addPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terminate: no bookings from now on (If-Match) */
        post: operations["AgreementsController_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of an enterprise, newest first */
        get: operations["DocumentsController_list"];
        put?: never;
        /** File a paper: PDF, JPG, PNG or WebP, at most 10 MiB */
        post: operations["DocumentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known about one paper */
        get: operations["DocumentsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, as an attachment */
        get: operations["DocumentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The division at a glance: facilities, enterprises, manifests and what is overdue */
        get: operations["OversightController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List, by name or by expiry of the papers */
        get: operations["CarriersController_list"];
        put?: never;
        /** Register */
        post: operations["CarriersController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One carrier with the steps the caller may take */
        get: operations["CarriersController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is given (If-Match) */
        patch: operations["CarriersController_change"];
        trace?: never;
    };
    "/api/v1/carriers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["CarriersController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire: kept for old papers, no longer planned with (If-Match) */
        post: operations["CarriersController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back into use (If-Match) */
        post: operations["CarriersController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List, by name or by expiry of the papers */
        get: operations["VehiclesController_list"];
        put?: never;
        /** Register */
        post: operations["VehiclesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One vehicle with the steps the caller may take */
        get: operations["VehiclesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is given (If-Match) */
        patch: operations["VehiclesController_change"];
        trace?: never;
    };
    "/api/v1/vehicles/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["VehiclesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire: kept for old papers, no longer planned with (If-Match) */
        post: operations["VehiclesController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back into use (If-Match) */
        post: operations["VehiclesController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List, by name or by expiry of the papers */
        get: operations["CrewController_list"];
        put?: never;
        /** Register */
        post: operations["CrewController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crew/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One crew member with the steps the caller may take */
        get: operations["CrewController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is given (If-Match) */
        patch: operations["CrewController_change"];
        trace?: never;
    };
    "/api/v1/crew/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["CrewController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crew/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire: kept for old papers, no longer planned with (If-Match) */
        post: operations["CrewController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crew/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back into use (If-Match) */
        post: operations["CrewController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 利用处置单位列表 List, by name or by expiry of the permit */
        get: operations["TreatmentCompaniesController_list"];
        put?: never;
        /** 登记 Register */
        post: operations["TreatmentCompaniesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一家利用处置单位 One company with what its permit allows */
        get: operations["TreatmentCompaniesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改 Change what is given, such as a renewed permit (If-Match) */
        patch: operations["TreatmentCompaniesController_change"];
        trace?: never;
    };
    "/api/v1/treatment-companies/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["TreatmentCompaniesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-companies/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 Retire: kept for old papers, no longer shipped to (If-Match) */
        post: operations["TreatmentCompaniesController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-companies/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复使用 Take back into use (If-Match) */
        post: operations["TreatmentCompaniesController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 利用处置合同列表 List, by number or by last day */
        get: operations["TreatmentContractsController_list"];
        put?: never;
        /** 登记合同 Enter a contract */
        post: operations["TreatmentContractsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份合同 One contract with its prices and what is used of its quantity */
        get: operations["TreatmentContractsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改 Change what is given; the quantity never below what is planned and shipped (If-Match) */
        patch: operations["TreatmentContractsController_change"];
        trace?: never;
    };
    "/api/v1/treatment-contracts/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["TreatmentContractsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-contracts/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新价格 New prices from a day on; earlier ones stay (If-Match) */
        post: operations["TreatmentContractsController_addPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatment-contracts/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止 Terminate: nothing more is planned on it (If-Match) */
        post: operations["TreatmentContractsController_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 跨省转移批准列表 List, by number or by last day */
        get: operations["TransferApprovalsController_list"];
        put?: never;
        /** 登记批准 Enter an approval */
        post: operations["TransferApprovalsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份批准 One approval with its lines and what is used of them */
        get: operations["TransferApprovalsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正 Correct what was typed wrong; masses never below what is planned and shipped (If-Match) */
        patch: operations["TransferApprovalsController_change"];
        trace?: never;
    };
    "/api/v1/transfer-approvals/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经过 Timeline, newest first */
        get: operations["TransferApprovalsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-approvals/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销 Revoke: nothing more is planned on it (If-Match) */
        post: operations["TransferApprovalsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/container-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分装、合并、换装、倒入 Split, merge, repack or decant containers */
        post: operations["GenealogyController_operate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/container-operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次分装、合并的记录 One operation, with the containers as they are now */
        get: operations["GenealogyController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/genealogy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器的来源与去向 What a container was filled from and what was filled from it, oldest first */
        get: operations["GenealogyController_edges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 利用处置结果 How, where and when each part was treated, newest first */
        get: operations["TreatmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器列表 Containers */
        get: operations["ContainersController_list"];
        put?: never;
        /** 产生记录并打码 Record generation: one label a package */
        post: operations["ContainersController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/shelve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 产废单位入库 Store at the generator */
        post: operations["ContainersController_shelve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废标签 Void a label */
        post: operations["ContainersController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/weigh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交接前复称 Weigh again before the hand-over */
        post: operations["ContainersController_weigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器详情 One container */
        get: operations["ContainersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器的经过 Timeline of a container */
        get: operations["ContainersController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generator-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产废单位贮存点现状 What stands at a generator, and what is over its limits */
        get: operations["GeneratorStockController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打印标签 Print labels as PDF */
        post: operations["LabelsController_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 扫码 What a scanned label is, and what comes next */
        get: operations["ScanController_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否因超期贮存暂停收集 Whether overdue storage stops intake, of what and since when */
        get: operations["IntakeController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预约列表 Bookings */
        get: operations["BookingsController_list"];
        put?: never;
        /** 预约上门收运 Book a pickup */
        post: operations["BookingsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看可约时段：试约各时段，不留下任何记录 Which windows have room for a draft; books nothing */
        post: operations["BookingsController_outlook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重复上次预约 Repeat the last booking */
        post: operations["BookingsController_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预约详情 One booking */
        get: operations["BookingsController_one"];
        /** 更改预约（截止时间前） Change a booking until the cut-off */
        put: operations["BookingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理预约 Confirm a booking */
        post: operations["BookingsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消预约 Cancel a booking */
        post: operations["BookingsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预约经过 Timeline of a booking */
        get: operations["BookingsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose rounds for the bookings that wait, with kilometres and cost; stores nothing */
        post: operations["ProposalsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List; a driver sees the own rounds */
        get: operations["RoundsController_list"];
        put?: never;
        /** Plan a round, with bookings or without */
        post: operations["RoundsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings waiting for a round on a day, by administrative division */
        get: operations["RoundsController_pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round with its stops, contacts and allowed steps */
        get: operations["RoundsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change day, vehicle or crew of a draft (If-Match) */
        patch: operations["RoundsController_change"];
        trace?: never;
    };
    "/api/v1/rounds/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What forbids the round, and what needs a reason */
        get: operations["RoundsController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["RoundsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Drive the stops in this order (If-Match) */
        put: operations["RoundsController_reorder"];
        /** Put bookings at the end of a draft */
        post: operations["RoundsController_addStops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/stops/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a booking off, back to the pool, until it is loaded */
        delete: operations["RoundsController_removeStop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the reason why soft findings may pass */
        post: operations["RoundsController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle the round; manifests are drafted next (If-Match) */
        post: operations["RoundStepsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The vehicle leaves */
        post: operations["RoundStepsController_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The vehicle is back; every stop is loaded or was a no-show */
        post: operations["RoundStepsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the round up as long as nothing is loaded */
        post: operations["RoundStepsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/stops/{bookingId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The vehicle came and got nothing */
        post: operations["RoundStepsController_noShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List; a driver sees those of the own rounds, a regulator those of the division */
        get: operations["ManifestsController_list"];
        put?: never;
        /** Draft the manifest of one enterprise and trip again, after it was voided */
        post: operations["ManifestsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/backfill-trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可补录的车次和单位 Trips that can still be entered from paper, with what the paper has to say */
        get: operations["ManifestsController_backfillTrips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One manifest with lines, signatures and the steps open to the caller */
        get: operations["ManifestsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mend a draft (If-Match); what a signature sealed is refused */
        patch: operations["ManifestsController_change"];
        trace?: never;
    };
    "/api/v1/manifests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline, newest first */
        get: operations["ManifestsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a transfer that ran on a paper manifest (部令23号 第20条) */
        post: operations["ManifestsController_enterPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise signs the draft; the official number is asked for */
        post: operations["ManifestStepsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/official-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the 14-digit number by hand; also completes a paper back-fill */
        post: operations["ManifestStepsController_enterOfficialNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/correct-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a number right that was mistyped (If-Match), before anybody has signed the loading */
        post: operations["ManifestStepsController_correctOfficialNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/sign-loading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Driver (with the masses) and enterprise sign; with both signatures the waste is loaded */
        post: operations["ManifestStepsController_signLoading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/refuse-loading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise does not sign what the driver entered, and says why; nothing is loaded */
        post: operations["ManifestStepsController_refuseLoading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The vehicle leaves with the waste */
        post: operations["ManifestStepsController_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The vehicle is at the facility; five working days for acceptance begin */
        post: operations["ManifestStepsController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close for good, once returns and paper back-fill are done */
        post: operations["ManifestStepsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void, before loading only; its internal number stays spent */
        post: operations["ManifestStepsController_voidOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return trip: refused goods leave the facility */
        post: operations["ManifestStepsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return trip: the enterprise has its goods again */
        post: operations["ManifestStepsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转移联单 PDF The manifest as PDF, in the three parts of the national form */
        get: operations["ManifestPapersController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 照片 Photos of the hand-over and the acceptance, and where the caller may add one */
        get: operations["ManifestPhotosController_list"];
        put?: never;
        /** Add a photo: JPG, PNG or WebP, at most 5 MiB, twelve a stage; it stays for good */
        post: operations["ManifestPhotosController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/photos/{photoId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture, byte for byte as it was received */
        get: operations["ManifestPhotosController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weighings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 过磅读数列表 Readings, newest first */
        get: operations["WeighingsController_list"];
        put?: never;
        /** 过磅读数：整车毛重、皮重，或联单各行 A reading, of a vehicle or of a line */
        post: operations["WeighingsController_weigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weighings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 另一人复核手工读数 A second person confirms a manual reading */
        post: operations["WeighingsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weighings/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废读数以便重称 Void a reading, to weigh again */
        post: operations["WeighingsController_voidOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weighings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条过磅读数 One reading */
        get: operations["WeighingsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weighings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 过磅读数的经过 Timeline of a reading */
        get: operations["WeighingsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/receiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 到货对照：计划、交付、实测 Planned, handed over and measured, line by line */
        get: operations["ReceivingController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/container-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 逐个核对容器 Check the containers one by one against label and manifest */
        post: operations["ReceivingController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/weigh-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交过磅结果，超差自动登记数量差异 Hand the weighing in; what is beyond tolerance is recorded */
        post: operations["ReceivingController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验收：接受、部分接受或拒收 Accept, accept in part or refuse */
        post: operations["ReceivingController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 差异列表 Discrepancies, newest first */
        get: operations["DiscrepanciesController_list"];
        put?: never;
        /** 登记名称、特性、形态或包装差异 Declare a difference the receiver sees */
        post: operations["DiscrepanciesController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对差异作出处理决定 Decide on a discrepancy */
        post: operations["DiscrepanciesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销误报的差异 Withdraw a discrepancy that is none */
        post: operations["DiscrepanciesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记已向主管部门报告 Record that it was reported to the bureau */
        post: operations["DiscrepanciesController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条差异及报告草稿 One discrepancy with the draft of its report */
        get: operations["DiscrepanciesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discrepancies/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 差异的经过 Timeline of a discrepancy */
        get: operations["DiscrepanciesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/put-away-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推荐库位 Every open zone: whether the container may stand there, and why not */
        get: operations["PutAwayController_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/put-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入库 From the receiving bay into a zone */
        post: operations["PutAwayController_putAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移库 Into another zone, or to another spot */
        post: operations["PutAwayController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拣货 From its zone to the dock */
        post: operations["PutAwayController_pick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/unpick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放回 From the dock back into a zone */
        post: operations["PutAwayController_unpick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记隔离 Set a container aside */
        post: operations["PutAwayController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除隔离 Give a container free again */
        post: operations["PutAwayController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/put-aways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 扫码入库 From the receiving bay into a zone, by the label */
        post: operations["PutAwaysController_putAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/stabilise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记已稳定化 Reactive waste was pre-treated until it is stable */
        post: operations["StabilisationController_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/withdraw-stabilised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销稳定化登记 It is not stable after all; in store it is set aside */
        post: operations["StabilisationController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器追溯：从哪来、到哪去，精确到克 Where its waste came from and went to, to the gram */
        get: operations["TraceController_container"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/trace/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 容器内废物的来源 Whose waste is in it, origin by origin */
        get: operations["TraceController_origins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/trace/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 该容器运来的废物现在何处 Where the waste that came in it is now, container by container */
        get: operations["TraceController_parts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联单追溯：每一克现在何处 Where every gram of a manifest is, line by line */
        get: operations["TraceController_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/trace/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联单上的容器 The containers that came on a manifest, by code */
        get: operations["TraceController_containersOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位追溯：按废物代码和去处 Where every gram of an enterprise is, by waste code and place */
        get: operations["TraceController_enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前或过去某一时刻的库存 Stock now or at a past instant, by zone, code or age */
        get: operations["StockController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 库存明细，最早起算的在前 The containers behind a figure, the oldest clock first */
        get: operations["StockController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 盘点列表 Stock-takes, newest first */
        get: operations["StockTakesController_list"];
        put?: never;
        /** 开始盘点并冻结贮存区 Begin the blind count of a zone, which freezes it */
        post: operations["StockTakesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记扫到的容器 Record scanned labels; each counts once */
        post: operations["StockTakesController_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清点完毕，与账面比对 Finish counting and compare with the books */
        post: operations["StockTakesController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 逐项处理差异并结束盘点 Book or leave each difference, and open the zone */
        post: operations["StockTakesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消盘点，解除冻结 Cancel the count and open the zone */
        post: operations["StockTakesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次盘点；清点完毕前不显示账面 One stock-take; the books stay hidden until it is counted */
        get: operations["StockTakesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 盘点的经过 Timeline of a stock-take */
        get: operations["StockTakesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 找回盘亏的容器 A container that was missing stands in a zone again */
        post: operations["FoundContainersController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-waste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自产废物记录 Own waste and the process it comes from, newest first */
        get: operations["OwnWasteController_list"];
        put?: never;
        /** 登记自产废物并打码 Record waste that the facility itself produced: one label a package */
        post: operations["OwnWasteController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-waste/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个容器的自产来源 Where a container of own waste comes from */
        get: operations["OwnWasteController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-waste/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销错误的自产登记 Withdraw a wrong record of own waste */
        post: operations["OwnWasteController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 手持终端 Devices, newest first */
        get: operations["HandheldsController_list"];
        put?: never;
        /** 登记手持终端 Register a device of one’s own */
        post: operations["HandheldsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用手持终端 Revoke a device, for good */
        post: operations["HandheldsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离线冲突 Operations in conflict, or in another state; the oldest first */
        get: operations["HandheldsController_listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离线操作 One operation as the device recorded it */
        get: operations["HandheldsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/operations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离线操作的经过 Timeline of an operation */
        get: operations["HandheldsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/operations/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重试 Try an operation in conflict once more, in the driver’s name */
        post: operations["HandheldsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handhelds/operations/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 弃用 Discard an operation with a reason; what waits for it goes on */
        post: operations["HandheldsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下载离线数据 What a device takes along of the driver’s round, with reserved codes and ids */
        post: operations["OfflineRoundsController_packet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传离线记录 Replay what was recorded without network
         * @description Each kind takes these fields beside operationId, sequence, deviceAt and basis, and no others:
         *     departRound, completeRound: none. arriveAtStop: bookingId. noShow: bookingId, reason. note: text, bookingId or not.
         *     labelContainer: manifestId, line, code, grams, volumeMillilitres, packaging or not. handOver: manifestId, lines.
         *     enterpriseSign: manifestId, seal. departStop, arriveAtFacility: manifestId.
         */
        post: operations["OfflineRoundsController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manifests/{id}/hand-over-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 离线签字密钥 A key to sign one hand-over without network, on the enterprise’s own device */
        post: operations["OfflineRoundsController_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转运列表 Transfers, newest first */
        get: operations["TransfersController_list"];
        put?: never;
        /** 计划转运 Plan a transfer of containers to a treatment company */
        post: operations["TransfersController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待人工处理的步骤 Steps that need a person, with the reason, the longest waiting first */
        get: operations["TransfersController_stuck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 建议转运的容器 What a partner could take, first what must leave first */
        get: operations["TransfersController_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次转运 One transfer with its lines, carriers, flow and allowed steps */
        get: operations["TransfersController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更改日期、承运人、批准或备注 Change what may change until it leaves */
        patch: operations["TransfersController_change"];
        trace?: never;
    };
    "/api/v1/transfers/{id}/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转运清单 The containers on it, and what became of each */
        get: operations["TransfersController_containers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出容器 Take containers off until it leaves */
        post: operations["TransfersController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转运的经过 Timeline of a transfer */
        get: operations["TransfersController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始办理 Start the flow: check, reserve, draft, number, documents */
        post: operations["TransferStepsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消转运 Give it up and undo what was done */
        post: operations["TransferStepsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重试步骤 Try a step again */
        post: operations["TransferStepsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明理由后跳过 Leave a step out where the law has another way */
        post: operations["TransferStepsController_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记国家联单编号 Enter the official number */
        post: operations["TransferStepsController_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 装车扫码 Scan containers onto the vehicle */
        post: operations["TransferStepsController_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出发运 The waste leaves */
        post: operations["TransferStepsController_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 后续承运人接运 The next carrier takes over */
        post: operations["TransferStepsController_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记到达 It is at the partner’s gate */
        post: operations["TransferStepsController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记对方确认 The partner accepts, accepts in part, or refuses */
        post: operations["TransferStepsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记拒收退回 Refused containers are back in the bay */
        post: operations["TransferStepsController_bringBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/treatment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记利用处置结果 What the partner did with it, shared out to every origin */
        post: operations["TransferStepsController_treat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/manifest/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转移联单 PDF The manifest as PDF */
        get: operations["TransferDocumentsController_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/packing-list/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 装箱清单 XLSX The containers on it as a workbook */
        get: operations["TransferDocumentsController_packingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上门结算单列表 Charges of visits and their corrections, newest first */
        get: operations["VisitChargesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 费用预估：预约前按现行价格计算 What a pickup would cost by the prices of its day */
        get: operations["VisitChargesController_estimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份上门结算单，逐行说明算法和来源 One charge, every figure with its arithmetic and sources */
        get: operations["VisitChargesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上门结算单的经过 Timeline of a charge */
        get: operations["VisitChargesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正：冲销原行并记新行 Correct lines: taken back and put in anew, never changed */
        post: operations["VisitChargesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 月结单列表 Statements, the latest month first */
        get: operations["StatementsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份月结单及异议 One statement with its objections */
        get: operations["StatementsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 月结单的经过 Timeline of a statement */
        get: operations["StatementsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开出月结单（每月 1 日也自动开出） Issue; on the 1st it is issued by itself */
        post: operations["StatementsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对费用行提出异议 Object to lines */
        post: operations["StatementsController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回异议并说明理由 Reject the objection with a reason */
        post: operations["StatementsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认月结单 Agree to the version that was read (If-Match) */
        post: operations["StatementsController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记收付款 Record the payment */
        post: operations["StatementsController_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 月结单 PDF Statement as PDF */
        get: operations["PapersController_statementPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 月结单明细表 Statement as a workbook, a row a line */
        get: operations["PapersController_statementXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visit-charges/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上门结算单 PDF Charge of a visit as PDF */
        get: operations["PapersController_chargePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/savings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 拼车为企业节省了多少 What sharing trips saved a firm, with the arithmetic */
        get: operations["SavingsController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上报消息 Messages to the national system, newest first */
        get: operations["MessagesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条消息及其填报内容 One message, with what it says in the fields of the official form */
        get: operations["MessagesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新发送 Send again what failed or waits for an answer */
        post: operations["MessagesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/messages/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标记为已人工填报 Record that a person entered the report there */
        post: operations["MessagesController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对接状态 How it stands with the national system */
        get: operations["StatusController_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即试探 Try the national system now, though the breaker is open */
        post: operations["StatusController_probe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出批次 Files handed over, newest first */
        get: operations["ExchangeController_list"];
        put?: never;
        /** 把待上报消息导出为一批 Take what waits into a file */
        post: operations["ExchangeController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载一批（联单格式字段） The file, in the fields of the official form */
        get: operations["ExchangeController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传答复文件（先核对，再导入） Check or take an answer file: XLSX or CSV, at most 2 MiB */
        post: operations["ExchangeController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对账记录 Comparisons with the national system, newest first */
        get: operations["ReconciliationsController_list"];
        put?: never;
        /** 对账 Compare a period with the national system */
        post: operations["ReconciliationsController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对账差异 What differs, newest first */
        get: operations["ReconciliationsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gateway/differences/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明差异原因并关闭 Close a difference with its reason */
        post: operations["ReconciliationsController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/list-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导出列表的全部筛选结果（注明用途） All filtered rows of any paged list that the caller may read, as a file
         * @description Made in the background like every report; its progress, cancellation and file are under /reports/exports. At most 1,000,000 rows.
         */
        post: operations["ListExportsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可申请的报表及其参数 Reports that the caller may ask for, with their parameters */
        get: operations["ReportsController_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载中心 Download centre: own exports, for a manager all of the facility, newest first */
        get: operations["ReportsController_list"];
        put?: never;
        /** 申请导出报表（注明用途） Ask for a report, saying what for; it is made in the background */
        post: operations["ReportsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份导出及其进度 One export and how far it is */
        get: operations["ReportsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消 Cancel what is queued or being made */
        post: operations["ReportsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次申请 Ask for the same again: report or list, parameters, columns and purpose, of the data as they are now */
        post: operations["ReportsController_askAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除文件，保留记录 Delete the file before its time; the record stays */
        post: operations["ReportsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文件（记录下载人） Download the file; who did stays on record */
        get: operations["ReportsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事故记录，最近的在前 Incidents, the last first */
        get: operations["IncidentsController_list"];
        put?: never;
        /** 登记事故 Record an incident (国务院令第408号 第18条) */
        post: operations["IncidentsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/incidents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回登记有误的事故记录 Withdraw one that was recorded wrongly */
        post: operations["IncidentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/record-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 危险废物经营情况记录簿 Record book: by day what came and went, and incidents */
        get: operations["RecordBookController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/record-book/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出经营情况记录簿（一年以内） The record book as a file, a year at most */
        get: operations["RecordBookController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收支平衡：期初＋产生＋接收−自行−委外＝期末 Balance by waste code, as of any instant */
        get: operations["LedgersController_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/records/{batchNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个批次及其前后批次（产生→入库→出库→委外） One batch, its corrections and its chain */
        get: operations["LedgersController_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 管理台账表（HJ 1259-2022 附录B），最近的在前 A table of HJ 1259 Annex B, newest first */
        get: operations["LedgersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statutory-ledgers/{table}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出管理台账表（一年以内） A table as a file, a year at most */
        get: operations["LedgersController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报期列表 Periods to declare, what falls due first in front */
        get: operations["DeclarationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份申报：各代码收支、版本、可办步骤 One declaration with its equations, numbers and steps */
        get: operations["DeclarationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报的经过 Timeline of a declaration */
        get: operations["DeclarationsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按某一审计位置重算数据 The figures worked out anew as of an audit leaf */
        get: operations["DeclarationsController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报表 XLSX（表C.1–C.3） Declaration table as a workbook */
        get: operations["DeclarationsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 编制：计算并固定数据 Draft: work the figures out and freeze them */
        post: operations["DeclarationsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/redraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新编制 Draft again, with a reason */
        post: operations["DeclarationsController_redraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核所读版本 Review the version that was read (If-Match) */
        post: operations["DeclarationsController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记申报回执 Record the receipt of the national system (If-Match) */
        post: operations["DeclarationsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正已申报数据，生成新版本 Correct what was submitted; answers the new declaration */
        post: operations["DeclarationsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代报授权列表 Consents to file on behalf, the newest first */
        get: operations["FilingRightsController_consents"];
        put?: never;
        /** 授权集中点代为申报 Let the facility declare for the enterprise (HJ 1259-2022 7.1.3) */
        post: operations["FilingRightsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-consents/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回代报授权 Revoke a consent */
        post: operations["FilingRightsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 管理类别认定列表 Decisions of the bureau on classes of management, the newest first */
        get: operations["FilingRightsController_decisions"];
        put?: never;
        /** 登记市局管理类别认定 Record a decision of the city bureau (HJ 1259-2022 4.2.2) */
        post: operations["FilingRightsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 管理计划列表 Management plans, the latest year in front */
        get: operations["PlansController_list"];
        put?: never;
        /** 建立某单位某年度的管理计划 Open the plan of a unit and year, as a draft */
        post: operations["PlansController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份管理计划：各表、缺项、版本、可办步骤 One plan: tables, what is missing, versions, steps */
        get: operations["PlansController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 管理计划的经过 Timeline of a plan */
        get: operations["PlansController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 管理计划 XLSX（表A.1–A.7 各一页） The plan as a workbook, a sheet a table */
        get: operations["PlansController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自动填写已知内容，已填的不变 Add what is known, beside what was entered (If-Match) */
        post: operations["PlansController_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记备案号 Record that it was filed, with its number (If-Match) */
        post: operations["PlansController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更已备案的计划，生成新草稿 Change a filed plan; answers the new draft */
        post: operations["PlansController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.1 单位基本信息 The unit, the whole table (If-Match) */
        put: operations["PlanTablesController_unit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.2 设施信息 Plant, the whole table (If-Match) */
        put: operations["PlanTablesController_facilities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.3 产生情况 Generation, the whole table (If-Match) */
        put: operations["PlanTablesController_generation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.4 贮存情况 Storage, the whole table (If-Match) */
        put: operations["PlanTablesController_storage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/treatment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.5 自行利用/处置情况 Own treatment, the whole table (If-Match) */
        put: operations["PlanTablesController_treatment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.6 减量化计划和措施 Reduction, the whole table (If-Match) */
        put: operations["PlanTablesController_reduction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tables/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写表A.7 转移情况 Transfers, the whole table (If-Match) */
        put: operations["PlanTablesController_transfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办与预警 What the caller has to attend to, the first day first */
        get: operations["DutiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办数量 How many are open, by level and kind */
        get: operations["DutiesController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预警规则 The rules, where they come from, and the figures that hold today */
        get: operations["DutiesController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条待办的经过 One duty with its notes and timeline */
        get: operations["DutiesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 备注 Write beside a duty; it stays open until the fact closes it */
        post: operations["DutiesController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派 Say who attends to it */
        post: operations["DutiesController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance-reports/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个月或一年的合规数据 The compliance figures of a month or year
         * @description As a file with charts: POST /reports/exports with the kind `compliance`.
         */
        get: operations["PeriodReportController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时更新 Live changes
         * @description Server-sent events: `change` with a ChangeView for each event the caller may see, `reset` when the caller has to load everything anew.
         */
        get: operations["ChangesController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的消息 Notices to the own organisation, newest first */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读消息数 Number of unread notices */
        get: operations["NoticesController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 Mark as read */
        post: operations["NoticesController_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的通知渠道 Channels of the own organisation */
        get: operations["ChannelsController_list"];
        put?: never;
        /** 新建渠道 Set up a channel; the secret of a webhook is shown this once */
        post: operations["ChannelsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个渠道 One channel */
        get: operations["ChannelsController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改渠道 Change what it is told, when, and in which language */
        patch: operations["ChannelsController_change"];
        trace?: never;
    };
    "/api/v1/channels/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新发送验证码 Send a new code to the mailbox */
        post: operations["ChannelsController_sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填写验证码启用邮箱 Confirm the mailbox with its code */
        post: operations["ChannelsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停 Pause; what is told meanwhile waits for a week at most */
        post: operations["ChannelsController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复 Resume, and try at once what waits */
        post: operations["ChannelsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除 Remove for good; what waits is discarded */
        post: operations["ChannelsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换密钥 A new secret for a webhook, shown this once; the earlier one signs for a day more */
        post: operations["ChannelsController_rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送测试 Send a test message */
        post: operations["DeliveriesController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量重新投递 Replay what happened in a period, in its order */
        post: operations["DeliveriesController_replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投递记录 The log of a channel, newest first */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条投递 One delivery, with what was answered */
        get: operations["DeliveriesController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新投递 Replay under the same id */
        post: operations["DeliveriesController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-deliveries/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃 Discard what waits or failed */
        post: operations["DeliveriesController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ParkedJobView: {
            /**
             * Format: uuid
             * @description message the work belongs to; with `handler` it names the parked job
             */
            messageId: string;
            /** @example booking.notify */
            handler: string;
            /** @example booking.expired */
            topic: string;
            /** @description why the last attempt failed */
            reason: string;
            /** @description attempts made */
            attempts: number;
            /** Format: date-time */
            parkedAt: string;
        };
        ParkedJobPage: {
            items: components["schemas"]["ParkedJobView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RetriedJobView: {
            /** Format: uuid */
            messageId: string;
            handler: string;
        };
        LeafView: {
            /** @description From 0, without a gap over all tenants. */
            seq: number;
            /** @description ISO 8601: when it was numbered, by the server's clock. */
            at: string;
            /** @description SHA-256 in 64 hexadecimal digits, as it was put down then. */
            hash: string;
        };
        AuditTrailView: {
            newest: components["schemas"]["LeafView"] | null;
            /** @description Events numbered so far, over all tenants. */
            leaves: number;
        };
        AuditEventView: {
            /** @description grows with time; not free of gaps */
            id: number;
            /** Format: date-time */
            occurredAt: string;
            /** @example manifest.receive */
            action: string;
            /** @example manifest */
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /** @description state before; null when the event changed none */
            from: string | null;
            to: string | null;
            /** @description name the organisation gave the account */
            actorLabel: string;
            /** @description ids, masses (grams) and codes */
            data: {
                [key: string]: unknown;
            };
        };
        LeafProofView: {
            event: components["schemas"]["AuditEventView"];
            /** @description Of the event as it stands now. */
            recomputed: string;
            intact: boolean;
            /** @description What is hashed, behind one byte 0: `(printf '\0'; cat content.json) | sha256sum` gives the hash. */
            content: string;
            /** @description From 0, without a gap over all tenants. */
            seq: number;
            /** @description ISO 8601: when it was numbered, by the server's clock. */
            at: string;
            /** @description SHA-256 in 64 hexadecimal digits, as it was put down then. */
            hash: string;
        };
        SubjectProofView: {
            newest: components["schemas"]["LeafView"] | null;
            /** @description Events checked, the newest 2,000 at most. */
            checked: number;
            /** @description Every one of them is as it was put down; with none there is nothing to say, and it is not. */
            intact: boolean;
            /** @description Numbers of those that are not. */
            altered: number[];
        };
        AccountView: {
            id: string;
            login: string;
            displayName: string;
            roles: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator" | "system")[];
            enterpriseId: string | null;
            facilityId: string | null;
            divisionCode: string | null;
            /** @enum {string} */
            state: "active" | "disabled";
            /** @description A one-time code is asked for when signing in. */
            totpEnabled: boolean;
            /** @description Demonstration only: the role needs a second factor and is let in without. */
            totpWaived: boolean;
            /** @description The password was set by somebody else and must be changed first. */
            passwordTemporary: boolean;
            createdAt: string;
            version: number;
        };
        AccountPage: {
            items: components["schemas"]["AccountView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        AccountDetailView: {
            id: string;
            login: string;
            displayName: string;
            roles: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator" | "system")[];
            enterpriseId: string | null;
            facilityId: string | null;
            divisionCode: string | null;
            /** @enum {string} */
            state: "active" | "disabled";
            /** @description A one-time code is asked for when signing in. */
            totpEnabled: boolean;
            /** @description Demonstration only: the role needs a second factor and is let in without. */
            totpWaived: boolean;
            /** @description The password was set by somebody else and must be changed first. */
            passwordTemporary: boolean;
            createdAt: string;
            version: number;
            /** @description Of the firm it belongs to, with its site. */
            enterpriseName: string | null;
        };
        CreateAccount: {
            login: string;
            /** @description A position such as 调度一班, not a person's name: it enters the audit trail. */
            displayName: string;
            roles: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator")[];
            /** Format: uuid */
            enterpriseId?: string | null;
            /** @description Unified social credit code of the firm, for who may not read enterprises; with `enterpriseId`, both must fit. */
            enterpriseCode?: string;
            /** @description The site's name as registered, where the firm has several; without it the site without a name, or the only one. */
            enterpriseSite?: string;
            /** Format: uuid */
            facilityId?: string | null;
            /** @description GB/T 2260 prefix: 32, 3206 or 320613. */
            divisionCode?: string | null;
        };
        HandedOverAccountView: {
            account: components["schemas"]["AccountView"];
            temporaryPassword: string;
        };
        ChangeAccount: {
            displayName?: string;
            /** @description Of the same family as before. Ends all sessions of the account. */
            roles?: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator")[];
            /**
             * @description Disabling ends all sessions and bars the API keys of the account.
             * @enum {string}
             */
            state?: "active" | "disabled";
            /**
             * @description false asks for the second factor again where demonstration data waived it.
             * @enum {boolean}
             */
            totpWaived?: false;
        };
        ResetPassword: {
            /**
             * @description Also forget the authenticator app, for a lost telephone.
             * @default false
             */
            alsoSecondFactor: boolean;
        };
        ApiKeyView: {
            id: string;
            accountId: string;
            name: string;
            prefix: string;
            scopes: ("read" | "write")[];
            createdAt: string;
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CreateApiKey: {
            name: string;
            scopes: ("read" | "write")[];
            /**
             * @description Days of validity, a year at most.
             * @default 90
             */
            validDays: number;
        };
        CreatedApiKeyView: {
            id: string;
            accountId: string;
            name: string;
            prefix: string;
            scopes: ("read" | "write")[];
            createdAt: string;
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
            /** @description Shown once and kept as a hash only. */
            key: string;
        };
        MeView: {
            id: string;
            login: string;
            displayName: string;
            roles: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator" | "system")[];
            enterpriseId: string | null;
            facilityId: string | null;
            divisionCode: string | null;
            /** @enum {string} */
            state: "active" | "disabled";
            /** @description A one-time code is asked for when signing in. */
            totpEnabled: boolean;
            /** @description Demonstration only: the role needs a second factor and is let in without. */
            totpWaived: boolean;
            /** @description The password was set by somebody else and must be changed first. */
            passwordTemporary: boolean;
            createdAt: string;
            version: number;
            /**
             * @description Bars everything else until done: change the password, or set up one-time codes.
             * @enum {string|null}
             */
            setupNeeded: "password" | "totp" | null;
            passwordChangedAt: string;
            /** @description The password is older than the policy allows (等保2.0); it still works. */
            passwordOverdue: boolean;
        };
        ChangePassword: {
            currentPassword: string;
            newPassword: string;
        };
        TotpEnrolmentView: {
            /** @description Shown once. For typing into the authenticator app. */
            secret: string;
            /** @description otpauth:// address, for a QR code. */
            uri: string;
        };
        ConfirmTotp: {
            code: string;
        };
        PreferenceView: {
            /** @description a JSON value of whatever kind, as it was put */
            value: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
            key: string;
            updatedAt: string;
        };
        PreferencesView: {
            items: components["schemas"]["PreferenceView"][];
        };
        SetPreference: {
            /** @description any JSON value of at most 8 KiB */
            value: ({
                [key: string]: unknown;
            } | unknown[] | string | number | boolean) | null;
        };
        SignInRequest: {
            login: string;
            password: string;
            /** @description Code of the authenticator app, where the account has one. */
            totp?: string;
            /**
             * @description `cookie` for browsers; `token` for programs, which then send `Authorization: Bearer`.
             * @default cookie
             * @enum {string}
             */
            delivery: "cookie" | "token";
        };
        SignedInView: {
            /** @description Only when `delivery` was `token`. Send it as `Authorization: Bearer`. */
            token: string | null;
            /** @description Ends then at the latest; earlier without activity. */
            expiresAt: string;
            account: components["schemas"]["AccountView"];
        };
        SessionView: {
            id: string;
            /** @description The session of this very request. */
            current: boolean;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            userAgent: string;
            /** @description Network part of the address only. */
            ipPrefix: string;
        };
        SessionPage: {
            items: components["schemas"]["SessionView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        SettingView: {
            id: string;
            /** @enum {string} */
            name: "booking.cutoff-hours" | "booking.unattended-hours" | "cameras.retention-days" | "cameras.silent-minutes" | "capacity.warn-permille" | "container.max-density-grams-per-litre" | "declaration.due-day-moves" | "duty.acceptance-warn-working-days" | "duty.backfill-warn-working-days" | "duty.condition-warn-days" | "duty.declaration-warn-days" | "duty.discrepancy-report-working-days" | "duty.generator-age-warn-days" | "duty.generator-stock-warn-permille" | "duty.intake-breach-permille" | "duty.intake-full-permille" | "duty.manager-working-days" | "duty.manual-weighing-days" | "duty.manual-weighing-least" | "duty.manual-weighing-permille" | "duty.papers-first-days" | "duty.papers-last-days" | "duty.papers-second-days" | "duty.permit-renewal-warn-days" | "duty.permit-renewal-working-days" | "duty.plan-warn-days" | "duty.regulator-working-days" | "duty.silent-days" | "emissions.late-days" | "emissions.manual-grace-days" | "emissions.missing-intervals" | "emissions.non-detect-permille" | "emissions.valid-permille" | "enterprise.pending-cap-grams" | "enterprise.scope-limit-grams" | "generator.days-grade-1" | "generator.days-grade-2" | "generator.days-grade-3" | "generator.stock-limit-grams" | "identity.password-min-classes" | "identity.password-min-length" | "identity.password-rotation-days" | "manifest.acceptance-working-days" | "manifest.backfill-working-days" | "reports.keep-days" | "rolling-warn-grams" | "rounds.depart-minute" | "rounds.detour-permille" | "rounds.minutes-per-stop" | "rounds.most-minutes" | "rounds.speed-km-per-hour" | "settlement.answer-working-days" | "settlement.objection-working-days" | "settlement.transport-charged" | "statutory-ledger.collected-for-recovery" | "storage.limit-months" | "storage.limit-working-days" | "storage.overdue-stops" | "storage.warn-days-early" | "storage.warn-days-late" | "trip.fen-per-km" | "trip.fixed-fen" | "weighing.tolerance-permille";
            facilityId: string | null;
            scope: string;
            value: number;
            unit: string;
            /** @description 'YYYY-MM-DD', Asia/Shanghai. */
            validFrom: string;
            /** @description Last day; null while open. */
            validTo: string | null;
            basis: string;
            uncertain: boolean;
            version: number;
        };
        SettingPage: {
            items: components["schemas"]["SettingView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TextView: {
            zh: string;
            en: string;
        };
        SettingDefinitionView: {
            /** @enum {string} */
            name: "booking.cutoff-hours" | "booking.unattended-hours" | "cameras.retention-days" | "cameras.silent-minutes" | "capacity.warn-permille" | "container.max-density-grams-per-litre" | "declaration.due-day-moves" | "duty.acceptance-warn-working-days" | "duty.backfill-warn-working-days" | "duty.condition-warn-days" | "duty.declaration-warn-days" | "duty.discrepancy-report-working-days" | "duty.generator-age-warn-days" | "duty.generator-stock-warn-permille" | "duty.intake-breach-permille" | "duty.intake-full-permille" | "duty.manager-working-days" | "duty.manual-weighing-days" | "duty.manual-weighing-least" | "duty.manual-weighing-permille" | "duty.papers-first-days" | "duty.papers-last-days" | "duty.papers-second-days" | "duty.permit-renewal-warn-days" | "duty.permit-renewal-working-days" | "duty.plan-warn-days" | "duty.regulator-working-days" | "duty.silent-days" | "emissions.late-days" | "emissions.manual-grace-days" | "emissions.missing-intervals" | "emissions.non-detect-permille" | "emissions.valid-permille" | "enterprise.pending-cap-grams" | "enterprise.scope-limit-grams" | "generator.days-grade-1" | "generator.days-grade-2" | "generator.days-grade-3" | "generator.stock-limit-grams" | "identity.password-min-classes" | "identity.password-min-length" | "identity.password-rotation-days" | "manifest.acceptance-working-days" | "manifest.backfill-working-days" | "reports.keep-days" | "rolling-warn-grams" | "rounds.depart-minute" | "rounds.detour-permille" | "rounds.minutes-per-stop" | "rounds.most-minutes" | "rounds.speed-km-per-hour" | "settlement.answer-working-days" | "settlement.objection-working-days" | "settlement.transport-charged" | "statutory-ledger.collected-for-recovery" | "storage.limit-months" | "storage.limit-working-days" | "storage.overdue-stops" | "storage.warn-days-early" | "storage.warn-days-late" | "trip.fen-per-km" | "trip.fixed-fen" | "weighing.tolerance-permille";
            text: components["schemas"]["TextView"];
            fallback: number;
            min: number;
            max: number;
            unit: string;
            basis: string;
            uncertain: boolean;
            scope: string | null;
        };
        CreateSetting: {
            /** @enum {string} */
            name: "booking.cutoff-hours" | "booking.unattended-hours" | "cameras.retention-days" | "cameras.silent-minutes" | "capacity.warn-permille" | "container.max-density-grams-per-litre" | "declaration.due-day-moves" | "duty.acceptance-warn-working-days" | "duty.backfill-warn-working-days" | "duty.condition-warn-days" | "duty.declaration-warn-days" | "duty.discrepancy-report-working-days" | "duty.generator-age-warn-days" | "duty.generator-stock-warn-permille" | "duty.intake-breach-permille" | "duty.intake-full-permille" | "duty.manager-working-days" | "duty.manual-weighing-days" | "duty.manual-weighing-least" | "duty.manual-weighing-permille" | "duty.papers-first-days" | "duty.papers-last-days" | "duty.papers-second-days" | "duty.permit-renewal-warn-days" | "duty.permit-renewal-working-days" | "duty.plan-warn-days" | "duty.regulator-working-days" | "duty.silent-days" | "emissions.late-days" | "emissions.manual-grace-days" | "emissions.missing-intervals" | "emissions.non-detect-permille" | "emissions.valid-permille" | "enterprise.pending-cap-grams" | "enterprise.scope-limit-grams" | "generator.days-grade-1" | "generator.days-grade-2" | "generator.days-grade-3" | "generator.stock-limit-grams" | "identity.password-min-classes" | "identity.password-min-length" | "identity.password-rotation-days" | "manifest.acceptance-working-days" | "manifest.backfill-working-days" | "reports.keep-days" | "rolling-warn-grams" | "rounds.depart-minute" | "rounds.detour-permille" | "rounds.minutes-per-stop" | "rounds.most-minutes" | "rounds.speed-km-per-hour" | "settlement.answer-working-days" | "settlement.objection-working-days" | "settlement.transport-charged" | "statutory-ledger.collected-for-recovery" | "storage.limit-months" | "storage.limit-working-days" | "storage.overdue-stops" | "storage.warn-days-early" | "storage.warn-days-late" | "trip.fen-per-km" | "trip.fixed-fen" | "weighing.tolerance-permille";
            /**
             * Format: uuid
             * @description For one facility only; for all when absent.
             */
            facilityId?: string | null;
            /**
             * @description A waste code, where the setting can be narrowed to one.
             * @default
             */
            scope: string;
            value: number;
            /** @description First day, Asia/Shanghai; today or later. */
            validFrom: string;
            /**
             * @description Last day; open when absent.
             * @default null
             */
            validTo: string | null;
            /** @description The document that this value rests on. */
            basis: string;
            /** @default false */
            uncertain: boolean;
        };
        ChangeSetting: {
            /** @description Only while the row is not in force yet. */
            value?: number;
            /** @description null: open. */
            validTo?: string | null;
            basis?: string;
            uncertain?: boolean;
        };
        ImportChoiceView: {
            value: string;
            text: components["schemas"]["TextView"];
        };
        ImportColumnView: {
            /** @enum {string} */
            type: "choice" | "choices" | "day" | "flag" | "instant" | "kilograms" | "litres" | "text" | "texts";
            /** @description Of a `choice` and of `choices`; else empty. */
            choices: components["schemas"]["ImportChoiceView"][];
            key: string;
            heading: components["schemas"]["TextView"];
            note: components["schemas"]["TextView"];
            required: boolean;
        };
        ImportKindView: {
            columns: components["schemas"]["ImportColumnView"][];
            kind: string;
            title: components["schemas"]["TextView"];
            mostRows: number;
        };
        ImportKindListView: {
            items: components["schemas"]["ImportKindView"][];
        };
        ImportFaultView: {
            /** @description Key of the column; null where the whole row is refused. */
            column: string | null;
            heading: components["schemas"]["TextView"] | null;
            /** @description As the spreadsheet numbers it. */
            row: number;
            code: string;
            message: components["schemas"]["TextView"];
        };
        ImportOutcomeView: {
            /** @enum {string} */
            mode: "check" | "take";
            faults: components["schemas"]["ImportFaultView"][];
            /** @description Headings of columns that the import knows nothing of and did not read. */
            unread: string[];
            kind: string;
            /** @description Rows below the headings, without the note of the template. */
            rows: number;
            /** @description Of them those that would be taken, or were. */
            sound: number;
            faultyRows: number;
            /** @description All faults of the file; `faults` names the first 200. */
            faultCount: number;
        };
        AcceptabilityView: {
            accepted: boolean;
            /** @description Kind of waste that is never taken, such as `medical`; null when accepted. */
            excludedAs: string | null;
            /** @description Why, and what to do instead. */
            reason: components["schemas"]["TextView"] | null;
            /** @description Rule behind the refusal. */
            source: string | null;
        };
        WasteCodeView: {
            /** @description Edition the entry is from, such as `2025`. */
            edition: string;
            /** @description Eight digits as printed: `900-214-08`. */
            code: string;
            /** @description `HW08`. */
            category: string;
            categoryNameZh: string | null;
            /** @description 行业来源. */
            industryZh: string | null;
            /** @description T, C, I, R, In in the order of the catalogue. */
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            /**
             * @description `firstCertain`: the first applies and the others may; `oneOrMore`: one or more apply (名录 附表 注1).
             * @enum {string}
             */
            hazardsMeaning: "firstCertain" | "oneOrMore";
            /** @description As printed: `T，I` or `T/C/I/R`. */
            hazardsText: string;
            nameZh: string;
            nameEn: string | null;
            /** @description The official wording, where it was imported. */
            descriptionZh: string | null;
            /** @description Trades likely to hold it. */
            trades: ("dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair")[];
            /** @description The code covers wastes that may not meet: ask the generator for the components. */
            needsComponents: boolean;
            acceptability: components["schemas"]["AcceptabilityView"];
        };
        WasteCodePage: {
            items: components["schemas"]["WasteCodeView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TradeTemplateView: {
            /** @enum {string} */
            trade: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            /** @description Stable and unique over all trades. */
            key: string;
            name: components["schemas"]["TextView"];
            wasteCode: string;
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Grams of one usual pickup: an estimate to correct. */
            usualMassGrams: number;
            /** @description 有害成分. */
            harmfulComponentsZh: string[];
            /** @description For segregation, where the code alone does not tell. */
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
        };
        WorkCalendarDayView: {
            /** @description YYYY-MM-DD. */
            date: string;
            /**
             * @description `holiday`: off whatever its weekday; `workday`: a worked Saturday or Sunday (调休).
             * @enum {string}
             */
            kind: "holiday" | "workday";
            name: string;
        };
        WorkCalendarView: {
            year: number;
            /** @description The State Council's list for the year is not known here: deadlines count plain weekdays and may move. */
            provisional: boolean;
            source: string | null;
            days: components["schemas"]["WorkCalendarDayView"][];
        };
        PlaceView: {
            longitude: number;
            latitude: number;
        };
        FacilityView: {
            id: string;
            name: string;
            /** @description 2–8 capitals and digits; part of internal manifest numbers. */
            shortCode: string;
            uscc: string;
            /** @description GB/T 2260, six digits. */
            divisionCode: string;
            address: string;
            /** @description The organisation's telephone. */
            phone: string;
            /** @description Null while only its division is known. */
            place: components["schemas"]["PlaceView"] | null;
            version: number;
        };
        FacilityPage: {
            items: components["schemas"]["FacilityView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        GivenPlace: {
            /** @description East, 73 to 136. */
            longitude: number;
            /** @description North, 3 to 54. */
            latitude: number;
        };
        ChangeFacility: {
            name?: string;
            address?: string;
            /** @description The organisation's telephone. */
            phone?: string;
            /** @description Where the gate stands: the depot of every round. Null takes it off the map. */
            place?: components["schemas"]["GivenPlace"] | null;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEventView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CategoryQuotaView: {
            /** @description `HW08`. */
            category: string;
            /** @description Grams a calendar year. */
            quotaGrams: number;
        };
        PermitView: {
            id: string;
            facilityId: string;
            number: string;
            /** @description Legal basis and the authority that issued it. */
            basis: string;
            /** @description First and last day in force, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description Grams a calendar year in Asia/Shanghai. */
            yearlyQuotaGrams: number;
            /** @description Eight-digit codes, sorted. */
            codes: string[];
            /** @description Categories that the permit limits on their own. */
            categoryQuotas: components["schemas"]["CategoryQuotaView"][];
            version: number;
        };
        PermitPage: {
            items: components["schemas"]["PermitView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CategoryQuotaInput: {
            /** @description `HW08`. */
            category: string;
            /** @description Grams a calendar year, 1 to 10¹². */
            quotaGrams: number;
        };
        CreatePermit: {
            /**
             * @description Categories that the permit limits on their own; none when absent.
             * @default []
             */
            categoryQuotas: components["schemas"]["CategoryQuotaInput"][];
            number: string;
            /** @description Legal basis and the authority that issued it. */
            basis: string;
            /** @description First day in force. */
            validFrom: string;
            /** @description Last day in force. */
            validTo: string;
            /** @description Grams a calendar year, 1 to 10¹² (5,000 t are 5,000,000,000). */
            yearlyQuotaGrams: number;
            /** @description 1 to 600 codes of the catalogue. */
            codes: string[];
        };
        AmendPermit: {
            categoryQuotas?: components["schemas"]["CategoryQuotaInput"][];
            number?: string;
            basis?: string;
            validFrom?: string;
            validTo?: string;
            /** @description Grams a calendar year. */
            yearlyQuotaGrams?: number;
            codes?: string[];
        };
        ZoneView: {
            /**
             * @description `quarantine`: for what is set aside, and nothing else.
             * @enum {string}
             */
            kind: "quarantine" | "storage";
            id: string;
            facilityId: string;
            name: string;
            /** @description Grams it may hold at once. */
            capacityGrams: number;
            /** @description Categories it takes: `HW08`. */
            categories: string[];
            /** @description Waste codes within the categories; empty: all of theirs. */
            codes: string[];
            /** @description Arranged for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). */
            dangerousGoods: boolean;
            /** @description Volume of the bund; null: none, and so no liquids (GB 18597-2023 6.2.2). */
            bundMillilitres: number | null;
            /** @description Containers it has places for; null: counted by mass alone. */
            places: number | null;
            /** @description Containers standing in it now, and the volume of those with liquids. */
            containerCount: number;
            liquidMillilitres: number;
            /** @description Being counted: nothing may go in or out. */
            counting: boolean;
            /** @description Zones are filled in this order. */
            sortOrder: number;
            /** @enum {string} */
            state: "closed" | "open";
            version: number;
        };
        ZonePage: {
            items: components["schemas"]["ZoneView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CreateZone: {
            /** @description Waste codes within the categories, up to 100; none: all of theirs. */
            codes?: string[];
            name: string;
            /** @description Grams it may hold at once, 1 to 10¹¹. */
            capacityGrams: number;
            /** @description Categories it takes, 1 to 46: `HW08`. */
            categories: string[];
            /** @description Zones are filled in this order, 0–9999. */
            sortOrder: number;
            /**
             * @description `storage` when absent; `quarantine`: for what is set aside, and nothing else. It stays so.
             * @enum {string}
             */
            kind?: "quarantine" | "storage";
            /** @description Millilitres of the bund, 1 to 10⁹; null or absent: none, and so no liquids (GB 18597-2023 6.2.2). */
            bundMillilitres?: number | null;
            /** @description Arranged and approved for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). No when absent. */
            dangerousGoods?: boolean;
            /** @description Containers it has places for, 1 to 100,000; null or absent: counted by mass alone. */
            places?: number | null;
        };
        StepRefusalView: {
            /** @description stable code */
            code: string;
            text: components["schemas"]["TextView"];
        };
        AllowedStepView: {
            step: string;
            /** @description the state it leads to */
            to: string;
            label: components["schemas"]["TextView"];
            allowed: boolean;
            /** @description only when not allowed now */
            refusal?: components["schemas"]["StepRefusalView"];
        };
        ZoneDetailView: {
            /**
             * @description `quarantine`: for what is set aside, and nothing else.
             * @enum {string}
             */
            kind: "quarantine" | "storage";
            id: string;
            facilityId: string;
            name: string;
            /** @description Grams it may hold at once. */
            capacityGrams: number;
            /** @description Categories it takes: `HW08`. */
            categories: string[];
            /** @description Waste codes within the categories; empty: all of theirs. */
            codes: string[];
            /** @description Arranged for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). */
            dangerousGoods: boolean;
            /** @description Volume of the bund; null: none, and so no liquids (GB 18597-2023 6.2.2). */
            bundMillilitres: number | null;
            /** @description Containers it has places for; null: counted by mass alone. */
            places: number | null;
            /** @description Containers standing in it now, and the volume of those with liquids. */
            containerCount: number;
            liquidMillilitres: number;
            /** @description Being counted: nothing may go in or out. */
            counting: boolean;
            /** @description Zones are filled in this order. */
            sortOrder: number;
            /** @enum {string} */
            state: "closed" | "open";
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ChangeZone: {
            /** @description Waste codes within the categories, up to 100; none: all of theirs. */
            codes?: string[];
            name?: string;
            /** @description Grams; not below what is booked or stored there. */
            capacityGrams?: number;
            categories?: string[];
            sortOrder?: number;
            /** @description Millilitres of the bund, 1 to 10⁹; null or absent: none, and so no liquids (GB 18597-2023 6.2.2). */
            bundMillilitres?: number | null;
            /** @description Arranged and approved for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). No when absent. */
            dangerousGoods?: boolean;
            /** @description Containers it has places for, 1 to 100,000; null or absent: counted by mass alone. */
            places?: number | null;
        };
        CapacityPermitView: {
            id: string;
            number: string;
            /** @description Last day in force, YYYY-MM-DD. */
            validTo: string;
        };
        ForecastView: {
            /** @description First day on which nothing more can be booked, YYYY-MM-DD; null when not before the limit ends. */
            fillsOn: string | null;
            /** @description Mean net grams posted a day. */
            gramsPerDay: number;
            /** @description Days the mean is over, 1–90. */
            recentDays: number;
        };
        FigureLinksView: {
            posted: string;
            reserved: string;
        };
        FigureView: {
            limitGrams: number;
            /** @description Accepted over the weighbridge. */
            postedGrams: number;
            /** @description Held by open bookings. */
            reservedGrams: number;
            freeGrams: number;
            /** @description Thousandths in use, rounded down. */
            usedPermille: number;
            /** @description In use at least as far as the setting `capacity.warn-permille` says. */
            warning: boolean;
            /** @description Null for a year that is not running. */
            forecast: components["schemas"]["ForecastView"] | null;
            links: components["schemas"]["FigureLinksView"];
        };
        CategoryFigureView: {
            limitGrams: number;
            /** @description Accepted over the weighbridge. */
            postedGrams: number;
            /** @description Held by open bookings. */
            reservedGrams: number;
            freeGrams: number;
            /** @description Thousandths in use, rounded down. */
            usedPermille: number;
            /** @description In use at least as far as the setting `capacity.warn-permille` says. */
            warning: boolean;
            /** @description Null for a year that is not running. */
            forecast: components["schemas"]["ForecastView"] | null;
            links: components["schemas"]["FigureLinksView"];
            /** @description `HW08`. */
            category: string;
        };
        ZoneFigureView: {
            limitGrams: number;
            /** @description Accepted over the weighbridge. */
            postedGrams: number;
            /** @description Held by open bookings. */
            reservedGrams: number;
            freeGrams: number;
            /** @description Thousandths in use, rounded down. */
            usedPermille: number;
            /** @description In use at least as far as the setting `capacity.warn-permille` says. */
            warning: boolean;
            /** @description Null for a year that is not running. */
            forecast: components["schemas"]["ForecastView"] | null;
            links: components["schemas"]["FigureLinksView"];
            zoneId: string;
            name: string;
            /** @enum {string} */
            state: "closed" | "open";
        };
        CapacityView: {
            facilityId: string;
            year: number;
            /** @description Instant of the figures. */
            asOf: string;
            /** @description The permit that rules the year; null without one. */
            permit: components["schemas"]["CapacityPermitView"] | null;
            /** @description The permit's yearly total; null when no permit ever ruled the year. */
            quota: components["schemas"]["FigureView"] | null;
            categories: components["schemas"]["CategoryFigureView"][];
            /** @description Storage at the instant, whatever the year asked for. */
            zones: components["schemas"]["ZoneFigureView"][];
        };
        PostingView: {
            /** @description Kind of transfer: `post`, `ship`, `adjust` … */
            kind: string;
            /** @description Grams; negative where mass left. */
            grams: number;
            madeAt: string;
            reason: string | null;
            subjectType: string;
            subjectId: string;
            enterpriseId: string | null;
            /** @description With its site; null where no firm is concerned. */
            enterpriseName: string | null;
            /** @description Of a booking. */
            bookingNumber: string | null;
            /** @description The manifest of the booking that is not voided, or the one that is the subject. */
            manifestId: string | null;
            /** @description Internal number. */
            manifestNumber: string | null;
            /** @description Of the booking or the manifest; of a category's quota only those of the category. */
            wasteCodes: string[];
        };
        PostingPage: {
            items: components["schemas"]["PostingView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ReservationView: {
            reservationId: string;
            grams: number;
            openedAt: string;
            /** @description Null once somebody attended to it. */
            expiresAt: string | null;
            subjectType: string;
            subjectId: string;
            enterpriseId: string | null;
            /** @description With its site; null where no firm is concerned. */
            enterpriseName: string | null;
            /** @description Of a booking. */
            bookingNumber: string | null;
            /** @description The manifest of the booking that is not voided, or the one that is the subject. */
            manifestId: string | null;
            /** @description Internal number. */
            manifestNumber: string | null;
            /** @description Of the booking or the manifest; of a category's quota only those of the category. */
            wasteCodes: string[];
        };
        ReservationPage: {
            items: components["schemas"]["ReservationView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        FacilityDocumentView: {
            /**
             * @description What the content is.
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/webp";
            id: string;
            facilityId: string;
            fileName: string;
            sizeBytes: number;
            /** @description Of the content, in hex. */
            sha256: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        FacilityDocumentPage: {
            items: components["schemas"]["FacilityDocumentView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ApprovalSummaryView: {
            /** @enum {string} */
            kind: "emergencyPlan" | "environmentalImpactReport" | "fireApproval" | "liabilityInsurance" | "pollutionPermit" | "safetyApproval";
            /** @enum {string} */
            state: "draft" | "expired" | "inForce" | "revoked" | "superseded";
            id: string;
            facilityId: string;
            /** @description 文号; of an insurance the policy number. */
            number: string | null;
            /** @description The authority; of an insurance the insurer. */
            issuer: string | null;
            issuedOn: string | null;
            validFrom: string | null;
            /** @description Last day; null where it has no end. */
            validUntil: string | null;
            /** @description Entered as in force, and today lies within its validity. */
            inForceToday: boolean;
            /** @description 保险金额 in fen. */
            insuredFen: number | null;
            /** @description The paper that this one renews. */
            followsId: string | null;
            version: number;
        };
        ApprovalSummaryPage: {
            items: components["schemas"]["ApprovalSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        LegalSourceView: {
            text: string;
            /** @description First day it is in force, YYYY-MM-DD; null where that is not known. */
            since: string | null;
            /** @description Last day it was in force; null while it is. */
            until: string | null;
            /** @description Written from memory: compare it with the text before you rely on it. */
            uncertain: boolean;
        };
        ApprovalView: {
            /** @enum {string} */
            kind: "emergencyPlan" | "environmentalImpactReport" | "fireApproval" | "liabilityInsurance" | "pollutionPermit" | "safetyApproval";
            /** @enum {string} */
            state: "draft" | "expired" | "inForce" | "revoked" | "superseded";
            id: string;
            facilityId: string;
            /** @description 文号; of an insurance the policy number. */
            number: string | null;
            /** @description The authority; of an insurance the insurer. */
            issuer: string | null;
            issuedOn: string | null;
            validFrom: string | null;
            /** @description Last day; null where it has no end. */
            validUntil: string | null;
            /** @description Entered as in force, and today lies within its validity. */
            inForceToday: boolean;
            /** @description 保险金额 in fen. */
            insuredFen: number | null;
            /** @description The paper that this one renews. */
            followsId: string | null;
            version: number;
            /** @description What it rests on, as written when it was entered. */
            basis: string;
            note: string | null;
            /** @description GET /facility-documents/:id/content gives each. */
            documentIds: string[];
            revokeReason: string | null;
            /** @description The renewal of this paper, be it a draft or in force. */
            followedById: string | null;
            /** @description The rules that ask for such a paper on its day of issue; of a draft without one, today. */
            sources: components["schemas"]["LegalSourceView"][];
            /** @description ISO 8601. */
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        CreateApproval: {
            /**
             * @description The approval of an environmental impact report comes from the report.
             * @enum {string}
             */
            kind: "emergencyPlan" | "fireApproval" | "liabilityInsurance" | "pollutionPermit" | "safetyApproval";
            /** @description 文号; of an insurance the policy number. Unique among the kind. */
            number?: string | null;
            /** @description The authority that issued it; of an insurance the insurer. */
            issuer?: string | null;
            /** @description Day of issue, YYYY-MM-DD, not after today. */
            issuedOn?: string | null;
            /** @description First day in force. */
            validFrom?: string | null;
            /** @description Last day in force; a permit, a filed plan and an insurance have one. */
            validUntil?: string | null;
            /** @description 保险金额 in fen, of an insurance only. */
            insuredFen?: number | null;
            /** @description The rules it rests on; left out when it is entered: those that ask for the kind today. */
            basis?: string;
            note?: string | null;
            /** @description Files of the facility, at most 20. */
            documentIds?: string[];
        };
        ChangeApproval: {
            /** @description 文号; of an insurance the policy number. Unique among the kind. */
            number?: string | null;
            /** @description The authority that issued it; of an insurance the insurer. */
            issuer?: string | null;
            /** @description Day of issue, YYYY-MM-DD, not after today. */
            issuedOn?: string | null;
            /** @description First day in force. */
            validFrom?: string | null;
            /** @description Last day in force; a permit, a filed plan and an insurance have one. */
            validUntil?: string | null;
            /** @description 保险金额 in fen, of an insurance only. */
            insuredFen?: number | null;
            /** @description The rules it rests on; left out when it is entered: those that ask for the kind today. */
            basis?: string;
            note?: string | null;
            /** @description Files of the facility, at most 20. */
            documentIds?: string[];
        };
        RevokeApproval: {
            /** @description 2 to 500 characters; kept with the paper. */
            reason: string;
        };
        ConditionSummaryView: {
            /** @enum {string} */
            kind: "once" | "permanent" | "recurring";
            /**
             * @description Who sees to it.
             * @enum {string}
             */
            role: "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge";
            /** @enum {string} */
            state: "met" | "open" | "waived";
            id: string;
            facilityId: string;
            approvalId: string;
            /** @description Within its approval. */
            number: number;
            text: string;
            /** @description Of a recurring one the first time; null: kept for good. */
            dueOn: string | null;
            intervalMonths: number | null;
            /** @description By then it has to be done, or done again. */
            nextDueOn: string | null;
            /** @description Open after that day. */
            overdue: boolean;
            lastProvedOn: string | null;
            basis: string;
            waiveReason: string | null;
            version: number;
        };
        ConditionSummaryPage: {
            items: components["schemas"]["ConditionSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        LayDownCondition: {
            /** @description As the decision counts them, 1 to 200; unique in it. */
            number: number;
            text: string;
            /**
             * @description `once` by a day, `recurring` every so many months, or `permanent` without a day.
             * @enum {string}
             */
            kind: "once" | "permanent" | "recurring";
            /** @description YYYY-MM-DD; of a recurring one the first time. None for a permanent one. */
            dueOn?: string;
            /** @description Months between two times, 1 to 120; of a recurring one only. */
            intervalMonths?: number;
            /**
             * @description Who sees to it.
             * @enum {string}
             */
            role: "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge";
            /** @description Where it is said: the decision and its point. */
            basis: string;
        };
        ConditionView: {
            /** @enum {string} */
            kind: "once" | "permanent" | "recurring";
            /**
             * @description Who sees to it.
             * @enum {string}
             */
            role: "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge";
            /** @enum {string} */
            state: "met" | "open" | "waived";
            id: string;
            facilityId: string;
            approvalId: string;
            /** @description Within its approval. */
            number: number;
            text: string;
            /** @description Of a recurring one the first time; null: kept for good. */
            dueOn: string | null;
            intervalMonths: number | null;
            /** @description By then it has to be done, or done again. */
            nextDueOn: string | null;
            /** @description Open after that day. */
            overdue: boolean;
            lastProvedOn: string | null;
            basis: string;
            waiveReason: string | null;
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ProofView: {
            id: string;
            conditionId: string;
            /** @description YYYY-MM-DD. */
            provedOn: string;
            text: string;
            documentId: string | null;
            /** @description ISO 8601. */
            filedAt: string;
        };
        ProofPage: {
            items: components["schemas"]["ProofView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        FileProof: {
            /** @description Day on which it was done, YYYY-MM-DD, not after today. */
            provedOn: string;
            /** @description What was done, 2 to 1,000 characters. */
            text: string;
            /**
             * Format: uuid
             * @description A file of the facility that shows it.
             */
            documentId?: string;
        };
        WaiveCondition: {
            /** @description Why it no longer binds, 5 to 500 characters; kept with it. */
            reason: string;
        };
        ReportSummaryView: {
            /** @enum {string} */
            state: "acceptanceChecked" | "approved" | "prepared" | "rejected" | "resubmitted" | "revising" | "submitted" | "underReview";
            /**
             * @description `report` 报告书, `form` 报告表.
             * @enum {string}
             */
            form: "form" | "report";
            id: string;
            facilityId: string;
            projectName: string;
            /** @description 编制单位. */
            preparedBy: string;
            preparedOn: string;
            /** @description 审批部门. */
            authority: string | null;
            submittedOn: string | null;
            resubmittedOn: string | null;
            decisionNumber: string | null;
            decidedOn: string | null;
            /** @description The approval with its conditions: GET /approvals/:id. */
            approvalId: string | null;
            acceptedOn: string | null;
            publishedOn: string | null;
            version: number;
        };
        ReportSummaryPage: {
            items: components["schemas"]["ReportSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ReportVersionView: {
            number: number;
            documentId: string;
            note: string;
            /** @description ISO 8601. */
            filedAt: string;
        };
        ExpertView: {
            name: string;
            field: string;
            organisation: string;
        };
        OpinionView: {
            id: string;
            /** @description Within its review. */
            number: number;
            text: string;
            /** @description Name of the expert; null: the panel. */
            raisedBy: string | null;
            answer: string | null;
            changedWhere: string | null;
            /** @description ISO 8601. */
            answeredAt: string | null;
        };
        ReviewView: {
            /** @enum {string|null} */
            verdict: "fail" | "pass" | "passAfterRevision" | null;
            round: number;
            heldOn: string;
            place: string;
            experts: components["schemas"]["ExpertView"][];
            /** @description ISO 8601. */
            concludedAt: string | null;
            /** @description As numbered. */
            opinions: components["schemas"]["OpinionView"][];
        };
        ReportView: {
            /** @enum {string} */
            state: "acceptanceChecked" | "approved" | "prepared" | "rejected" | "resubmitted" | "revising" | "submitted" | "underReview";
            /**
             * @description `report` 报告书, `form` 报告表.
             * @enum {string}
             */
            form: "form" | "report";
            id: string;
            facilityId: string;
            projectName: string;
            /** @description 编制单位. */
            preparedBy: string;
            preparedOn: string;
            /** @description 审批部门. */
            authority: string | null;
            submittedOn: string | null;
            resubmittedOn: string | null;
            decisionNumber: string | null;
            decidedOn: string | null;
            /** @description The approval with its conditions: GET /approvals/:id. */
            approvalId: string | null;
            acceptedOn: string | null;
            publishedOn: string | null;
            version: number;
            rejectionReason: string | null;
            acceptanceConclusion: string | null;
            acceptanceDocumentId: string | null;
            /** @description In the order in which they were filed; the last one stands. */
            versions: components["schemas"]["ReportVersionView"][];
            reviews: components["schemas"]["ReviewView"][];
            /** @description ISO 8601. */
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        PrepareReport: {
            /** @description As the report calls the project, 2 to 120 characters. */
            projectName: string;
            /**
             * @description `report` 报告书 or `form` 报告表, by the impact (环境影响评价法第16条).
             * @enum {string}
             */
            form: "form" | "report";
            /** @description 编制单位. */
            preparedBy: string;
            /** @description Day on which the text was finished, YYYY-MM-DD, not after today. */
            preparedOn: string;
        };
        FileVersion: {
            /**
             * Format: uuid
             * @description A file of the facility.
             */
            documentId: string;
            /** @description What this version is: 送审稿, 报批稿. */
            note: string;
        };
        SubmitReport: {
            /** @description 审批部门 to which it goes. */
            authority: string;
            /** @description YYYY-MM-DD, from the day it was prepared to today. */
            submittedOn: string;
        };
        ResubmitReport: {
            /** @description YYYY-MM-DD, from the meeting to today. */
            resubmittedOn: string;
        };
        ExpertInput: {
            name: string;
            /** @description 专业. */
            field: string;
            organisation: string;
        };
        ConveneReview: {
            /** @description YYYY-MM-DD; may be ahead. */
            heldOn: string;
            place: string;
            /** @description 1 to 15; opinions name them by their place. */
            experts: components["schemas"]["ExpertInput"][];
        };
        RaiseOpinion: {
            text: string;
            /** @description Place of the expert who raised it, from 1; left out: the panel as a whole. */
            expert?: number;
        };
        ConcludeReview: {
            /**
             * @description `pass` 通过, `passAfterRevision` 修改后通过, `fail` 不通过.
             * @enum {string}
             */
            verdict: "fail" | "pass" | "passAfterRevision";
            /** @description Day on which it was held, YYYY-MM-DD, where that is not the one it was convened for. */
            heldOn?: string;
        };
        AnswerOpinion: {
            /** @description What was changed, or why nothing was. */
            answer: string;
            /** @description Chapter and page of the revised text. */
            changedWhere: string;
        };
        ApproveReport: {
            /** @description 批复文号, 1 to 100 characters. */
            number: string;
            /** @description Day of the decision, YYYY-MM-DD, from the submission for approval to today. */
            decidedOn: string;
            /** @description The decision as a file of the facility, 1 to 20. */
            documentIds: string[];
            /** @description What it asks of the facility, 0 to 200. */
            conditions: components["schemas"]["LayDownCondition"][];
        };
        RejectReport: {
            number: string;
            /** @description Day of the decision, YYYY-MM-DD, from the submission for approval to today. */
            decidedOn: string;
            /** @description As the decision gives it, 2 to 1,000 characters. */
            reason: string;
        };
        CheckAcceptance: {
            /** @description Day on which the report of the check was finished, YYYY-MM-DD, from the decision to today. */
            acceptedOn: string;
            /**
             * Format: uuid
             * @description 验收报告, a file of the facility.
             */
            documentId: string;
            /** @description 验收意见, 2 to 2,000 characters. */
            conclusion: string;
            /** @description Day on which the report was published, from the check to today (国环规环评〔2017〕4号). */
            publishedOn: string;
        };
        EmissionParameterView: {
            kinds: ("boundaryNoise" | "groundwaterWell" | "wasteGas" | "wastewater")[];
            code: string;
            zh: string;
            en: string;
            /** @description Empty for what has no dimension. */
            unit: string;
            /** @description Decimals of a mean that is shown. */
            decimals: number;
            /** @description False: no mean is taken (levels, pH, odour). */
            averaged: boolean;
        };
        OutletView: {
            /** @enum {string} */
            kind: "boundaryNoise" | "groundwaterWell" | "wasteGas" | "wastewater";
            id: string;
            facilityId: string;
            code: string;
            name: string;
            treatment: string | null;
            place: components["schemas"]["PlaceView"] | null;
            /** @enum {string} */
            state: "closed" | "inUse";
            version: number;
        };
        OutletPage: {
            items: components["schemas"]["OutletView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CreateOutlet: {
            /** @description As in the permit: DA001, DW001. */
            code: string;
            /** @enum {string} */
            kind: "boundaryNoise" | "groundwaterWell" | "wasteGas" | "wastewater";
            name: string;
            /** @description Treatment equipment before the outlet: 活性炭吸附. */
            treatment?: string | null;
            /** @description Degrees of WGS-84; null takes the place off. */
            place?: components["schemas"]["GivenPlace"] | null;
        };
        EmissionItemView: {
            /** @enum {string} */
            source: "instrument" | "manual";
            id: string;
            outletId: string;
            parameter: string;
            /** @description Set for instruments. */
            intervalMinutes: number | null;
            /** @description Set for manual sampling. */
            frequencyDays: number | null;
            watched: boolean;
            /**
             * Format: date-time
             * @description Newest reading of its own source, whatever its flag.
             */
            newestAt: string | null;
            version: number;
        };
        EmissionLimitView: {
            /** @enum {string} */
            averaging: "day" | "hour" | "instant";
            id: string;
            itemId: string;
            /** @description Decimal texts; null: not bounded on this side. */
            lowerBound: string | null;
            upperBound: string | null;
            standard: string;
            /** @description The figure or its source is still to be confirmed. */
            uncertain: boolean;
            validFrom: string;
            validTo: string | null;
            version: number;
        };
        OutletDetailView: {
            /** @enum {string} */
            kind: "boundaryNoise" | "groundwaterWell" | "wasteGas" | "wastewater";
            id: string;
            facilityId: string;
            code: string;
            name: string;
            treatment: string | null;
            place: components["schemas"]["PlaceView"] | null;
            /** @enum {string} */
            state: "closed" | "inUse";
            version: number;
            items: components["schemas"]["EmissionItemView"][];
            /** @description In force today. */
            limits: components["schemas"]["EmissionLimitView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ChangeOutlet: {
            name?: string;
            /** @description Treatment equipment before the outlet: 活性炭吸附. */
            treatment?: string | null;
            /** @description Degrees of WGS-84; null takes the place off. */
            place?: components["schemas"]["GivenPlace"] | null;
        };
        AddItem: {
            /** @description Code of the catalogue of parameters: NMHC. */
            parameter: string;
            /**
             * @description Where the readings that count come from.
             * @enum {string}
             */
            source: "instrument" | "manual";
            /** @description Minutes between two readings of an instrument, 1 to 1,440. */
            intervalMinutes?: number | null;
            /** @description Days between two manual readings, 1 to 1,100. */
            frequencyDays?: number | null;
        };
        GivenReading: {
            /** @description Decimal text, at most nine digits before and six after the point: "12.30". Needed when the flag is `normal`. */
            value?: string | null;
            /**
             * @default normal
             * @enum {string}
             */
            flag?: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            /** @description Decimal text; with `belowDetection`, and only then. */
            detectionLimit?: string | null;
            /** @description Code of an outlet of the own facility: DA001. */
            outlet: string;
            /** @description Code of a parameter that the outlet monitors: NMHC. */
            parameter: string;
            /** @description ISO 8601 with offset, in whole seconds. */
            at: string;
        };
        SendReadings: {
            /** @description 1 to 10,000 readings in any order. */
            readings: components["schemas"]["GivenReading"][];
            /** @description Number of the laboratory's report; needed for what a person enters. */
            reportNumber?: string;
            /** @description SHA-256 of the report's file, so that it can be told from another one. */
            reportSha256?: string;
        };
        ReadingConflictView: {
            /** @enum {string} */
            flag: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            /** @description Place in the batch, from 0. */
            index: number;
            /** @description What is held. */
            value: string | null;
            detectionLimit: string | null;
        };
        RefusedReadingView: {
            index: number;
            code: string;
        };
        RefusalReasonView: {
            code: string;
            text: components["schemas"]["TextView"];
        };
        ReadingsAnswer: {
            batchId: string;
            accepted: number;
            /** @description Places of readings that were sent before. */
            known: number[];
            conflicts: components["schemas"]["ReadingConflictView"][];
            refused: components["schemas"]["RefusedReadingView"][];
            /** @description Each code of `refused` once, in words. */
            reasons: components["schemas"]["RefusalReasonView"][];
        };
        ChangeItem: {
            /** @enum {string} */
            source: "instrument" | "manual";
            /** @description False: readings are taken and judged, and nobody is alarmed when none comes. */
            watched: boolean;
            /** @description Minutes between two readings of an instrument, 1 to 1,440. */
            intervalMinutes?: number | null;
            /** @description Days between two manual readings, 1 to 1,100. */
            frequencyDays?: number | null;
        };
        EmissionLimitPage: {
            items: components["schemas"]["EmissionLimitView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        AddLimit: {
            /**
             * @description What is compared: each reading, or the mean of an hour or a day.
             * @enum {string}
             */
            averaging: "day" | "hour" | "instant";
            lowerBound?: string | null;
            upperBound?: string | null;
            /** @description Where the limit comes from: GB 16297-1996 表2. */
            standard: string;
            /** @description True: the figure or its source is still to be confirmed. */
            uncertain?: boolean;
            validFrom: string;
            validTo?: string | null;
        };
        EndLimit: {
            /** @description Last day on which it holds. */
            validTo: string;
        };
        ReadingView: {
            /** @enum {string} */
            source: "instrument" | "manual";
            /** @enum {string} */
            flag: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            /** Format: date-time */
            at: string;
            /** @description Decimal text. */
            value: string | null;
            detectionLimit: string | null;
            /** @description What entered averages; null for calibration, maintenance and faults. */
            counted: string | null;
            reportNumber: string | null;
            reportSha256: string | null;
            /** @description Corrections so far. */
            revision: number;
            /** Format: date-time */
            receivedAt: string;
        };
        ReadingPage: {
            items: components["schemas"]["ReadingView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        AverageView: {
            /** @enum {string} */
            span: "day" | "hour";
            /** Format: date-time */
            startsAt: string;
            readings: number;
            /** @description Readings that a whole hour or day should have; null for manual sampling. */
            expected: number | null;
            /** @description Of what was expected, in thousandths, at most 1,000. */
            completePermille: number | null;
            /** @description Enough of what was expected came. */
            isValid: boolean;
            /** @description Rounded half to even to the parameter's decimals (GB/T 8170-2008); null where no mean is taken, or of nothing. */
            mean: string | null;
            least: string | null;
            most: string | null;
        };
        AveragePage: {
            items: components["schemas"]["AverageView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CorrectionView: {
            /** @enum {string} */
            source: "instrument" | "manual";
            /** @enum {string} */
            oldFlag: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            /** @enum {string} */
            newFlag: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            id: string;
            /** Format: date-time */
            at: string;
            revision: number;
            oldValue: string | null;
            oldDetectionLimit: string | null;
            newValue: string | null;
            newDetectionLimit: string | null;
            reason: string;
            /** Format: date-time */
            correctedAt: string;
        };
        CorrectionPage: {
            items: components["schemas"]["CorrectionView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CorrectReading: {
            /** @description Instant of the reading, in whole seconds. */
            at: string;
            /** @enum {string} */
            source: "instrument" | "manual";
            /** @enum {string} */
            flag: "belowDetection" | "calibration" | "fault" | "maintenance" | "normal";
            value?: string | null;
            detectionLimit?: string | null;
            reason: string;
        };
        EmissionAlarmView: {
            /** @enum {string} */
            kind: "exceedance" | "missing";
            /** @enum {string|null} */
            averaging: "day" | "hour" | "instant" | null;
            /** @enum {string|null} */
            closedByFact: "dataArrived" | "limitEnded" | "noLongerDue" | "withinLimit" | null;
            id: string;
            facilityId: string;
            itemId: string;
            outletId: string;
            outletCode: string;
            outletName: string;
            parameter: string;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "open";
            /** @description Of the limit that is exceeded; null for missing data. Decimal texts. */
            limitId: string | null;
            lowerBound: string | null;
            upperBound: string | null;
            standard: string | null;
            /**
             * Format: date-time
             * @description First and last instant of the values beyond the limit; of missing data, since when none came.
             */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description Value farthest beyond the limit. */
            worst: string | null;
            /** Format: date-time */
            worstAt: string | null;
            note: string | null;
            /** Format: date-time */
            notedAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
        };
        EmissionAlarmPage: {
            items: components["schemas"]["EmissionAlarmView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        EmissionAlarmDetailView: {
            /** @enum {string} */
            kind: "exceedance" | "missing";
            /** @enum {string|null} */
            averaging: "day" | "hour" | "instant" | null;
            /** @enum {string|null} */
            closedByFact: "dataArrived" | "limitEnded" | "noLongerDue" | "withinLimit" | null;
            id: string;
            facilityId: string;
            itemId: string;
            outletId: string;
            outletCode: string;
            outletName: string;
            parameter: string;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "open";
            /** @description Of the limit that is exceeded; null for missing data. Decimal texts. */
            limitId: string | null;
            lowerBound: string | null;
            upperBound: string | null;
            standard: string | null;
            /**
             * Format: date-time
             * @description First and last instant of the values beyond the limit; of missing data, since when none came.
             */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description Value farthest beyond the limit. */
            worst: string | null;
            /** Format: date-time */
            worstAt: string | null;
            note: string | null;
            /** Format: date-time */
            notedAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ExplainAlarm: {
            /** @description Cause and measures. It explains the alarm and does not end it. */
            note: string;
        };
        SpentCarbonView: {
            containerId: string;
            /** @description 37 positions. */
            code: string;
            /** @description As it was recorded. */
            grams: number;
        };
        LogEntryView: {
            /** @enum {string} */
            kind: "carbonChange" | "fault" | "maintenance" | "start" | "stop";
            /** @description Own waste recorded of this change; empty: none yet. */
            spent: components["schemas"]["SpentCarbonView"][];
            id: string;
            outletId: string;
            /** Format: date-time */
            happenedAt: string;
            note: string | null;
            carbonGrams: number | null;
            carbonType: string | null;
            lastsDays: number | null;
            lastsRunHours: number | null;
            /** @description 首次装填: nothing was taken out. */
            firstFilling: boolean;
            /** @description Set for an entry that takes another one back. */
            reversesId: string | null;
            reason: string | null;
            /** @description The entry that takes this one back. */
            reversedById: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        LogEntryPage: {
            items: components["schemas"]["LogEntryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        LogEquipment: {
            /** @enum {string} */
            event: "fault" | "maintenance" | "start" | "stop";
            happenedAt: string;
            note?: string | null;
        };
        LogCarbonChange: {
            /** @description Grams of fresh carbon filled in, up to 100 t. */
            carbonGrams: number;
            /** @description 颗粒炭、蜂窝炭, iodine value. */
            carbonType: string;
            lastsDays?: number | null;
            lastsRunHours?: number | null;
            /** @description true: 首次装填, no spent carbon was taken out. Else the spent carbon is recorded as own waste. */
            firstFilling?: boolean;
            happenedAt: string;
            note?: string | null;
        };
        ReverseLogEntry: {
            reason: string;
        };
        CarbonDueView: {
            outletId: string;
            outletCode: string;
            outletName: string;
            /** Format: date-time */
            changedAt: string;
            carbonGrams: number;
            carbonType: string;
            /** @description Last day by its days; null when it goes by running hours alone. YYYY-MM-DD. */
            dueOn: string | null;
            lastsRunHours: number | null;
            /** @description Hours that the equipment has run since, by its starts and stops. */
            ranHours: number;
            isDue: boolean;
        };
        DisclosedLimitView: {
            /** @enum {string} */
            averaging: "day" | "hour" | "instant";
            parameter: string;
            /** @description Decimal texts. */
            lowerBound: string | null;
            upperBound: string | null;
            standard: string;
        };
        DisclosedDayView: {
            parameter: string;
            /** @description Chinese name and unit of the parameter. */
            parameterName: string;
            unit: string;
            day: string;
            /** @description Null where no mean is taken (levels, pH, odour). */
            mean: string | null;
            most: string | null;
            readings: number;
            /** @description Of what was expected, in thousandths; null for manual sampling. */
            completePermille: number | null;
            exceeded: boolean;
        };
        DisclosedOutletView: {
            /** @enum {string} */
            kind: "boundaryNoise" | "groundwaterWell" | "wasteGas" | "wastewater";
            code: string;
            name: string;
            treatment: string | null;
            limits: components["schemas"]["DisclosedLimitView"][];
            days: components["schemas"]["DisclosedDayView"][];
        };
        DisclosureView: {
            facilityName: string;
            shortCode: string;
            from: string;
            to: string;
            outlets: components["schemas"]["DisclosedOutletView"][];
        };
        CameraView: {
            id: string;
            facilityId: string;
            code: string;
            name: string;
            place: string;
            retentionDays: number;
            /** @enum {string} */
            state: "inUse" | "retired";
            /**
             * Format: date-time
             * @description Newest heartbeat.
             */
            seenAt: string | null;
            /** @description First day of which recordings are kept, as last told. */
            oldestRecordingOn: string | null;
            version: number;
        };
        CameraPage: {
            items: components["schemas"]["CameraView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CreateCamera: {
            /** @description As the recorder calls it. */
            code: string;
            name: string;
            /** @description What it looks at: 贮存区出入口. */
            place: string;
            /** @description Days that the recorder is set to keep; not below the rule. */
            retentionDays: number;
        };
        CameraDetailView: {
            id: string;
            facilityId: string;
            code: string;
            name: string;
            place: string;
            retentionDays: number;
            /** @enum {string} */
            state: "inUse" | "retired";
            /**
             * Format: date-time
             * @description Newest heartbeat.
             */
            seenAt: string | null;
            /** @description First day of which recordings are kept, as last told. */
            oldestRecordingOn: string | null;
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ChangeCamera: {
            name?: string;
            place?: string;
            retentionDays?: number;
        };
        GivenHeartbeat: {
            code: string;
            /** @description When the recorder last had a picture of it; not ahead of the database's clock. */
            at: string;
            /** @description First day of which recordings are kept. */
            oldestRecordingOn?: string | null;
        };
        SendHeartbeats: {
            /** @description 1 to 500 cameras of the own facility. */
            heartbeats: components["schemas"]["GivenHeartbeat"][];
        };
        HeartbeatsAnswer: {
            taken: number;
            /** @description An earlier heartbeat than the one held, or the same: changed nothing. */
            older: string[];
            /** @description No camera of the facility has this code. */
            unknown: string[];
            /** @description Ahead of the database's clock. Set the recorder's clock. */
            inFuture: string[];
        };
        CameraAlarmView: {
            /** @enum {string} */
            kind: "lost" | "retention";
            id: string;
            facilityId: string;
            cameraId: string;
            cameraCode: string;
            cameraName: string;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "open";
            /**
             * Format: date-time
             * @description Since when it is so: of a lost camera its last heartbeat.
             */
            firstAt: string;
            note: string | null;
            /** Format: date-time */
            notedAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
        };
        CameraAlarmPage: {
            items: components["schemas"]["CameraAlarmView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CameraAlarmDetailView: {
            /** @enum {string} */
            kind: "lost" | "retention";
            id: string;
            facilityId: string;
            cameraId: string;
            cameraCode: string;
            cameraName: string;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "open";
            /**
             * Format: date-time
             * @description Since when it is so: of a lost camera its last heartbeat.
             */
            firstAt: string;
            note: string | null;
            /** Format: date-time */
            notedAt: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ExplainCameraAlarm: {
            /** @description Cause and measures. It explains the alarm and does not end it. */
            note: string;
        };
        FirstAccount: {
            /** @description 3–50 of a–z, 0–9, dot, dash and underscore. */
            login: string;
            /** @description A position such as 环保专员, not a person's name: it enters the audit trail. */
            displayName: string;
            password: string;
        };
        DeclaredGenerationLine: {
            /** @description Code of the catalogue in force: `900-214-08`. */
            wasteCode: string;
            /** @description Grams a year, up to 10,000 t: who declares too much is told so by the eligibility, not by a bound. */
            yearlyGrams: number;
        };
        RegisterEnterprise: {
            /**
             * Format: uuid
             * @description Which green island is to serve the site: GET /facilities lists them, also for visitors.
             */
            facilityId: string;
            /** @description As on the licence. */
            name: string;
            /** @description County or district of the site (GB/T 2260). */
            divisionCode: string;
            /** @enum {string} */
            trade: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            account: components["schemas"]["FirstAccount"];
            /** @description Tells several sites of one credit code apart; empty for the only one. */
            siteName?: string;
            /** @description 统一社会信用代码, 18 characters. A failing check digit is a warning that the operator reviews. */
            uscc?: string | null;
            /** @description Of the site where the waste arises. */
            address?: string | null;
            /** @description Where the site stands, so that rounds are planned by kilometres; without it its county's seat stands in. */
            place?: components["schemas"]["GivenPlace"] | null;
            /**
             * @description For laboratories only.
             * @enum {string|null}
             */
            laboratoryKind?: "enterprise" | "research-institute" | "testing-body" | "university" | null;
            contactName?: string | null;
            contactPhone?: string | null;
            /** @description Printed on the manifest; somebody answers it while waste is on the road. */
            emergencyPhone?: string | null;
            /** @description 环评文号, where there is one. */
            eiaNumber?: string | null;
            /** @description The whole declaration; it replaces the one before. Each code once. */
            declaredGeneration?: components["schemas"]["DeclaredGenerationLine"][];
        };
        RegistrationView: {
            enterpriseId: string;
            /** @enum {string} */
            state: "draft" | "returned" | "submitted" | "suspended" | "verified";
            login: string;
        };
        EnterpriseSummaryView: {
            id: string;
            facilityId: string;
            /** @enum {string} */
            state: "draft" | "returned" | "submitted" | "suspended" | "verified";
            name: string;
            /** @description Tells several sites of one firm apart; empty for the only one. */
            siteName: string;
            uscc: string | null;
            /**
             * @description `failed`: the check digit is wrong and the operator has to look at the licence.
             * @enum {string|null}
             */
            usccCheck: "failed" | "passed" | null;
            divisionCode: string;
            /** @enum {string} */
            trade: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            /**
             * @description Mass accepted within 12 months: `near` from 8 t, `reached` at 10 t.
             * @enum {string}
             */
            scopeLevel: "inside" | "near" | "reached";
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        EnterpriseSummaryPage: {
            items: components["schemas"]["EnterpriseSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        DeclaredGenerationView: {
            wasteCode: string;
            /** @description Grams a year. */
            yearlyGrams: number;
        };
        MissingFieldView: {
            /** @description RFC 6901 pointer. */
            pointer: string;
            text: components["schemas"]["TextView"];
        };
        ReturnReasonView: {
            /** @description RFC 6901 pointer; empty for the whole. */
            pointer: string;
            text: string;
        };
        EnterpriseView: {
            id: string;
            facilityId: string;
            /** @enum {string} */
            state: "draft" | "returned" | "submitted" | "suspended" | "verified";
            name: string;
            /** @description Tells several sites of one firm apart; empty for the only one. */
            siteName: string;
            uscc: string | null;
            /**
             * @description `failed`: the check digit is wrong and the operator has to look at the licence.
             * @enum {string|null}
             */
            usccCheck: "failed" | "passed" | null;
            divisionCode: string;
            /** @enum {string} */
            trade: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            /**
             * @description Mass accepted within 12 months: `near` from 8 t, `reached` at 10 t.
             * @enum {string}
             */
            scopeLevel: "inside" | "near" | "reached";
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
            usccOverrideReason: string | null;
            address: string | null;
            /** @description Of the site; null while only its county is known. */
            place: components["schemas"]["PlaceView"] | null;
            /** @enum {string|null} */
            laboratoryKind: "enterprise" | "research-institute" | "testing-body" | "university" | null;
            contactName: string | null;
            /** @description Masked for readers other than the enterprise and its facility. */
            contactPhone: string | null;
            /** @description Masked for readers other than the enterprise and its facility. */
            emergencyPhone: string | null;
            eiaNumber: string | null;
            declaredGeneration: components["schemas"]["DeclaredGenerationView"][];
            /** @description What submitting still needs. */
            missing: components["schemas"]["MissingFieldView"][];
            /** @description Why the operator returned it; empty once it is submitted again. */
            returnReasons: components["schemas"]["ReturnReasonView"][];
            suspendReason: string | null;
            /** @description ISO 8601. */
            submittedAt: string | null;
            /** @description ISO 8601. */
            verifiedAt: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        EligibilityFindingView: {
            /** @description masses in grams, codes */
            details: {
                [key: string]: unknown;
            };
            /** @description Stable: `eligibility.rolling-limit`, `eligibility.code-outside-permit` … */
            code: string;
            /**
             * @description `refuse` bars the enterprise, `warn` does not.
             * @enum {string}
             */
            severity: "refuse" | "warn";
            text: components["schemas"]["TextView"];
            /** @description RFC 6901 pointer to the field of the registration that causes it. */
            pointer: string;
        };
        EligibilityView: {
            eligible: boolean;
            findings: components["schemas"]["EligibilityFindingView"][];
            /** @description Declared generation of a year, in grams. */
            declaredGrams: number;
            /** @description Accepted within 12 months, in grams. */
            rollingGrams: number;
            /** @description Accepted and booked in the running calendar year, in grams. */
            yearGrams: number;
            /** @description Most a small generator may have (less than 10 t), in grams. */
            limitGrams: number;
            /** @description From here on the enterprise is warned, in grams. */
            warnGrams: number;
        };
        ChangeEnterprise: {
            /** @description As on the licence. */
            name?: string;
            /** @description County or district of the site (GB/T 2260). */
            divisionCode?: string;
            /** @enum {string} */
            trade?: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            /** @description Tells several sites of one credit code apart; empty for the only one. */
            siteName?: string;
            /** @description 统一社会信用代码, 18 characters. A failing check digit is a warning that the operator reviews. */
            uscc?: string | null;
            /** @description Of the site where the waste arises. */
            address?: string | null;
            /** @description Where the site stands, so that rounds are planned by kilometres; without it its county's seat stands in. */
            place?: components["schemas"]["GivenPlace"] | null;
            /**
             * @description For laboratories only.
             * @enum {string|null}
             */
            laboratoryKind?: "enterprise" | "research-institute" | "testing-body" | "university" | null;
            contactName?: string | null;
            contactPhone?: string | null;
            /** @description Printed on the manifest; somebody answers it while waste is on the road. */
            emergencyPhone?: string | null;
            /** @description 环评文号, where there is one. */
            eiaNumber?: string | null;
            /** @description The whole declaration; it replaces the one before. Each code once. */
            declaredGeneration?: components["schemas"]["DeclaredGenerationLine"][];
        };
        LocateEnterprise: {
            /** @description Null: no longer known. */
            place: components["schemas"]["GivenPlace"] | null;
        };
        VerifyEnterprise: {
            /** @description Why a credit code with a failing check digit is right all the same, such as the licence that was seen. */
            usccOverrideReason?: string;
        };
        ReturnReasonLine: {
            /** @description RFC 6901 pointer to the field to mend, such as `/address`; empty for the whole. */
            pointer: string;
            /** @description What to mend, in the operator's words. */
            text: string;
        };
        ReturnEnterprise: {
            reasons: components["schemas"]["ReturnReasonLine"][];
        };
        SuspendEnterprise: {
            /** @description Told to the enterprise. */
            reason: string;
        };
        ProfileWarningView: {
            /** @description Stable. */
            code: string;
            /** @description RFC 6901 pointer. */
            pointer: string;
            text: components["schemas"]["TextView"];
        };
        WasteProfileRowView: {
            /** @description With its site. */
            enterpriseName: string;
            id: string;
            enterpriseId: string;
            name: string;
            wasteCode: string;
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Grams of one usual pickup. */
            usualMassGrams: number;
            /** @description 有害成分, as printed on label and manifest. */
            harmfulComponents: string[];
            /** @description For segregation, where the code alone does not tell. */
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            photoDocumentId: string | null;
            /** @description Template it was made from. */
            templateKey: string | null;
            archived: boolean;
            warnings: components["schemas"]["ProfileWarningView"][];
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        WasteProfileRowPage: {
            items: components["schemas"]["WasteProfileRowView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        WasteProfileView: {
            id: string;
            enterpriseId: string;
            name: string;
            wasteCode: string;
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Grams of one usual pickup. */
            usualMassGrams: number;
            /** @description 有害成分, as printed on label and manifest. */
            harmfulComponents: string[];
            /** @description For segregation, where the code alone does not tell. */
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            photoDocumentId: string | null;
            /** @description Template it was made from. */
            templateKey: string | null;
            archived: boolean;
            warnings: components["schemas"]["ProfileWarningView"][];
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        CreateWasteProfile: {
            /** @description Of the catalogue in force and of the facility's permit. */
            wasteCode: string;
            /**
             * Format: uuid
             * @description For operators, who keep profiles for an enterprise; an enterprise keeps its own.
             */
            enterpriseId?: string;
            /** @description What the enterprise calls the waste; no two profiles in use have one name. */
            name: string;
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            /** @description Some of those the catalogue lists for the code. */
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Grams of one usual pickup, up to 100 t. */
            usualMassGrams: number;
            /** @description 有害成分, as printed on label and manifest. */
            harmfulComponents?: string[];
            /** @description Which groups of chemicals are in it; needed of liquids whose code does not tell. */
            components?: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /**
             * Format: uuid
             * @description A document of kind `photo` of the same enterprise.
             */
            photoDocumentId?: string | null;
        };
        ProfilesFromTemplates: {
            /**
             * Format: uuid
             * @description For operators, who keep profiles for an enterprise; an enterprise keeps its own.
             */
            enterpriseId?: string;
            /** @description Keys of GET /trade-templates. A template whose name is in use already is left alone. */
            keys: string[];
        };
        ProfilesFromTemplatesView: {
            created: components["schemas"]["WasteProfileView"][];
            /** @description Keys whose name is in use already. */
            skipped: string[];
        };
        ChangeWasteProfile: {
            wasteCode?: string;
            name?: string;
            /** @enum {string} */
            form?: "G" | "L" | "S" | "SS";
            hazards?: ("C" | "I" | "In" | "R" | "T")[];
            /** @enum {string} */
            packaging?: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Grams of one usual pickup, up to 100 t. */
            usualMassGrams?: number;
            /** @description 有害成分, as printed on label and manifest. */
            harmfulComponents?: string[];
            /** @description Which groups of chemicals are in it; needed of liquids whose code does not tell. */
            components?: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /**
             * Format: uuid
             * @description A document of kind `photo` of the same enterprise.
             */
            photoDocumentId?: string | null;
        };
        AgreementSummaryView: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            number: string;
            /** @enum {string} */
            state: "active" | "terminated";
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description Least charge of a visit in fen. */
            minimumChargeFen: number;
            /** @description Null while the signed paper is not on file. */
            signedDocumentId: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        AgreementSummaryPage: {
            items: components["schemas"]["AgreementSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        AgreementPriceView: {
            wasteCode: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description Fen per kilogram; negative: the facility pays the enterprise. */
            fenPerKg: number;
        };
        AgreementView: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            number: string;
            /** @enum {string} */
            state: "active" | "terminated";
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description Least charge of a visit in fen. */
            minimumChargeFen: number;
            /** @description Null while the signed paper is not on file. */
            signedDocumentId: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
            /** @description By code, the newest first. */
            prices: components["schemas"]["AgreementPriceView"][];
            terminateReason: string | null;
            /** @description ISO 8601. */
            terminatedAt: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        AgreementPriceLine: {
            /** @description Of the catalogue in force and of the permit. */
            wasteCode: string;
            /** @description Fen per kilogram, -1,000,000 to 1,000,000; negative: the facility pays the enterprise. */
            fenPerKg: number;
        };
        CreateAgreement: {
            /** Format: uuid */
            enterpriseId: string;
            /** @description Of the paper; unique in the facility. */
            number: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description Last day, YYYY-MM-DD; not after the permit's. */
            validTo: string;
            /** @description Least charge of a visit in fen, up to 1,000,000 yuan; 0 for none. */
            minimumChargeFen: number;
            /**
             * Format: uuid
             * @description The signed paper: a document of kind `agreement` of the enterprise. May follow.
             */
            signedDocumentId?: string;
            /** @description Prices from the first day on. */
            prices: components["schemas"]["AgreementPriceLine"][];
        };
        AttachSignedPaper: {
            /**
             * Format: uuid
             * @description A document of kind `agreement` of the enterprise.
             */
            signedDocumentId: string;
        };
        LaterPriceLine: {
            /** @description Of the catalogue in force and of the permit. */
            wasteCode: string;
            /** @description Fen per kilogram, -1,000,000 to 1,000,000; negative: the facility pays the enterprise. */
            fenPerKg: number;
            /** @description First day, YYYY-MM-DD: today or later. */
            validFrom: string;
        };
        AddPrices: {
            prices: components["schemas"]["LaterPriceLine"][];
        };
        TerminateAgreement: {
            /** @description Told to the enterprise. */
            reason: string;
        };
        DocumentView: {
            id: string;
            enterpriseId: string;
            /** @enum {string} */
            kind: "agreement" | "eia" | "licence" | "other" | "photo";
            fileName: string;
            /**
             * @description What the content is.
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/webp";
            sizeBytes: number;
            /** @description Of the content, in hex. */
            sha256: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        DocumentPage: {
            items: components["schemas"]["DocumentView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        OverseenFacilityView: {
            id: string;
            name: string;
            shortCode: string;
            divisionCode: string;
            /** @description Grams; null while no permit sets the running year's quantity. */
            limitGrams: number | null;
            /** @description Grams accepted this year. */
            postedGrams: number;
            /** @description Grams held by open bookings. */
            reservedGrams: number;
            /** @description Capacity in detail, with the forecast. */
            href: string;
        };
        StateCountView: {
            state: string;
            count: number;
            href: string;
        };
        OverdueManifestsView: {
            count: number;
            href: string;
        };
        OversightSummaryView: {
            /** @description GB/T 2260 prefix of the regulator. */
            divisionCode: string;
            asOf: string;
            /** @description Calendar year of the quantities, in Asia/Shanghai. */
            year: number;
            /** @description By short code, at most 200. */
            facilities: components["schemas"]["OverseenFacilityView"][];
            enterprises: components["schemas"]["StateCountView"][];
            manifests: components["schemas"]["StateCountView"][];
            /** @description Arrived and not decided within 5 working days (部令23号 第18条). */
            overdueAcceptances: components["schemas"]["OverdueManifestsView"];
            /** @description On paper and not filled in within 10 working days (部令23号 第20条). */
            overdueBackfills: components["schemas"]["OverdueManifestsView"];
        };
        CarrierView: {
            id: string;
            facilityId: string;
            name: string;
            /** @description Number of the 道路运输经营许可证. */
            licenceNo: string;
            /** @description Last valid day, YYYY-MM-DD. */
            licenceValidTo: string;
            phone: string;
            address: string;
            /**
             * @description `active`, or `retired`: named by old papers and no longer planned with.
             * @enum {string}
             */
            state: "active" | "retired";
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        CarrierPage: {
            items: components["schemas"]["CarrierView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RegisterCarrier: {
            /** @description 2–120 characters. */
            name: string;
            /** @description Number of the 道路运输经营许可证, 4–40 characters; unique within the facility. */
            licenceNo: string;
            /** @description Last valid day of the licence, YYYY-MM-DD. */
            licenceValidTo: string;
            /** @description Number to reach the company at, 5–24 characters. */
            phone: string;
            /** @description 4–200 characters. */
            address: string;
        };
        ChangeCarrier: {
            /** @description 2–120 characters. */
            name?: string;
            /** @description Number of the 道路运输经营许可证, 4–40 characters; unique within the facility. */
            licenceNo?: string;
            /** @description Last valid day of the licence, YYYY-MM-DD. */
            licenceValidTo?: string;
            /** @description Number to reach the company at, 5–24 characters. */
            phone?: string;
            /** @description 4–200 characters. */
            address?: string;
        };
        VehicleView: {
            id: string;
            facilityId: string;
            carrierId: string;
            /** @description GA 36 without separator: 苏F12345. */
            plate: string;
            /** @description What its 道路运输证 covers. */
            hazardClasses: ("3" | "4.1" | "4.2" | "4.3" | "5.1" | "5.2" | "6.1" | "6.2" | "8" | "9" | "hazardous-waste")[];
            /** @description Permitted load in grams. */
            payloadGrams: number;
            /** @description Number of the 道路运输证. */
            transportPermitNo: string;
            /** @description Last valid day, YYYY-MM-DD. */
            transportPermitValidTo: string;
            /**
             * @description `active`, or `retired`: named by old papers and no longer planned with.
             * @enum {string}
             */
            state: "active" | "retired";
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        VehiclePage: {
            items: components["schemas"]["VehicleView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RegisterVehicle: {
            /**
             * Format: uuid
             * @description A carrier of the facility, not retired.
             */
            carrierId: string;
            /** @description Number plate after GA 36, in any spelling: '苏F·12345'; unique within the facility. */
            plate: string;
            /** @description What its 道路运输证 covers: `hazardous-waste` (危险废物) or classes of dangerous goods, 1–11 of them. */
            hazardClasses: ("3" | "4.1" | "4.2" | "4.3" | "5.1" | "5.2" | "6.1" | "6.2" | "8" | "9" | "hazardous-waste")[];
            /** @description Permitted load (核定载质量) in grams, 1 to 49,000,000 (49 t). */
            payloadGrams: number;
            /** @description Number of the 道路运输证, 4–40 characters. */
            transportPermitNo: string;
            /** @description Last valid day of the 道路运输证, YYYY-MM-DD. */
            transportPermitValidTo: string;
        };
        ChangeVehicle: {
            /**
             * Format: uuid
             * @description A carrier of the facility, not retired.
             */
            carrierId?: string;
            /** @description Number plate after GA 36, in any spelling: '苏F·12345'; unique within the facility. */
            plate?: string;
            /** @description What its 道路运输证 covers: `hazardous-waste` (危险废物) or classes of dangerous goods, 1–11 of them. */
            hazardClasses?: ("3" | "4.1" | "4.2" | "4.3" | "5.1" | "5.2" | "6.1" | "6.2" | "8" | "9" | "hazardous-waste")[];
            /** @description Permitted load (核定载质量) in grams, 1 to 49,000,000 (49 t). */
            payloadGrams?: number;
            /** @description Number of the 道路运输证, 4–40 characters. */
            transportPermitNo?: string;
            /** @description Last valid day of the 道路运输证, YYYY-MM-DD. */
            transportPermitValidTo?: string;
        };
        CrewMemberView: {
            id: string;
            facilityId: string;
            carrierId: string;
            name: string;
            /** @description In full for the own facility, masked for everybody else: 138****5678. */
            phone: string;
            kinds: ("driver" | "escort")[];
            /** @description Number of the 从业资格证. */
            certificateNo: string;
            /** @description Last valid day, YYYY-MM-DD. */
            certificateValidTo: string;
            /** @description The account a driver signs in with. */
            accountId: string | null;
            /**
             * @description `active`, or `retired`: named by old papers and no longer planned with.
             * @enum {string}
             */
            state: "active" | "retired";
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        CrewMemberPage: {
            items: components["schemas"]["CrewMemberView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RegisterCrewMember: {
            /**
             * Format: uuid
             * @description The account a driver signs in with, to see the own rounds; null or left out for none.
             */
            accountId?: string | null;
            /**
             * Format: uuid
             * @description A carrier of the facility, not retired.
             */
            carrierId: string;
            /** @description 2–40 characters. */
            name: string;
            /** @description 5–24 characters; shown in full to the facility alone. */
            phone: string;
            /** @description What the certificate entitles to: driver (驾驶员), escort (押运员), or both. */
            kinds: ("driver" | "escort")[];
            /** @description Number of the 从业资格证, 4–40 characters; unique within the facility. */
            certificateNo: string;
            /** @description Last valid day of the certificate, YYYY-MM-DD. */
            certificateValidTo: string;
        };
        ChangeCrewMember: {
            /**
             * Format: uuid
             * @description A carrier of the facility, not retired.
             */
            carrierId?: string;
            /** @description 2–40 characters. */
            name?: string;
            /** @description 5–24 characters; shown in full to the facility alone. */
            phone?: string;
            /** @description What the certificate entitles to: driver (驾驶员), escort (押运员), or both. */
            kinds?: ("driver" | "escort")[];
            /** @description Number of the 从业资格证, 4–40 characters; unique within the facility. */
            certificateNo?: string;
            /** @description Last valid day of the certificate, YYYY-MM-DD. */
            certificateValidTo?: string;
            /**
             * Format: uuid
             * @description Null takes the account off.
             */
            accountId?: string | null;
        };
        TreatmentCompanySummaryView: {
            id: string;
            facilityId: string;
            name: string;
            uscc: string;
            /**
             * @description Of the check digit.
             * @enum {string}
             */
            usccCheck: "failed" | "passed";
            /** @description Why a failed check digit was accepted. */
            usccOverrideReason: string | null;
            /** @description The county it sits in, six digits of GB/T 2260. */
            divisionCode: string;
            address: string;
            phone: string;
            /** @description Number of the 危险废物经营许可证. */
            permitNo: string;
            /** @description First and last valid day, YYYY-MM-DD. */
            permitValidFrom: string;
            permitValidTo: string;
            /**
             * @description `active`, or `retired`: named by old papers and no longer shipped to.
             * @enum {string}
             */
            state: "active" | "retired";
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        TreatmentCompanySummaryPage: {
            items: components["schemas"]["TreatmentCompanySummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        PermitLineView: {
            wasteCode: string;
            /**
             * @description 利用处置方式代码, HJ 1033 附录F.
             * @enum {string}
             */
            methodCode: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
        };
        TreatmentCompanyView: {
            id: string;
            facilityId: string;
            name: string;
            uscc: string;
            /**
             * @description Of the check digit.
             * @enum {string}
             */
            usccCheck: "failed" | "passed";
            /** @description Why a failed check digit was accepted. */
            usccOverrideReason: string | null;
            /** @description The county it sits in, six digits of GB/T 2260. */
            divisionCode: string;
            address: string;
            phone: string;
            /** @description Number of the 危险废物经营许可证. */
            permitNo: string;
            /** @description First and last valid day, YYYY-MM-DD. */
            permitValidFrom: string;
            permitValidTo: string;
            /**
             * @description `active`, or `retired`: named by old papers and no longer shipped to.
             * @enum {string}
             */
            state: "active" | "retired";
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description By code, then by method. */
            permitLines: components["schemas"]["PermitLineView"][];
        };
        PermitLineInput: {
            /** @description Of the catalogue. */
            wasteCode: string;
            /**
             * @description 利用处置方式代码, HJ 1033 附录F.
             * @enum {string}
             */
            methodCode: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
        };
        RegisterTreatmentCompany: {
            /** @description What the permit allows: 1 to 1,000 pairs of code and method. Given in a change, the list is replaced as a whole. */
            permitLines: components["schemas"]["PermitLineInput"][];
            /** @description 2–120 characters. */
            name: string;
            /** @description 统一社会信用代码, 18 characters. */
            uscc: string;
            /** @description Why a code whose check digit fails is right all the same, 2–200 characters. */
            usccOverrideReason?: string;
            /** @description The county it sits in, six digits of GB/T 2260; may be in another province. */
            divisionCode: string;
            /** @description 4–200 characters. */
            address: string;
            /** @description Number to reach it at, 5–24 characters. */
            phone: string;
            /** @description Number of the 危险废物经营许可证, 4–40 characters; unique within the facility. */
            permitNo: string;
            /** @description First valid day of the permit, YYYY-MM-DD. */
            permitValidFrom: string;
            /** @description Last valid day of the permit, YYYY-MM-DD. */
            permitValidTo: string;
        };
        ChangeTreatmentCompany: {
            /** @description What the permit allows: 1 to 1,000 pairs of code and method. Given in a change, the list is replaced as a whole. */
            permitLines?: components["schemas"]["PermitLineInput"][];
            /** @description 2–120 characters. */
            name?: string;
            /** @description 统一社会信用代码, 18 characters. */
            uscc?: string;
            /** @description Why a code whose check digit fails is right all the same, 2–200 characters. */
            usccOverrideReason?: string;
            /** @description The county it sits in, six digits of GB/T 2260; may be in another province. */
            divisionCode?: string;
            /** @description 4–200 characters. */
            address?: string;
            /** @description Number to reach it at, 5–24 characters. */
            phone?: string;
            /** @description Number of the 危险废物经营许可证, 4–40 characters; unique within the facility. */
            permitNo?: string;
            /** @description First valid day of the permit, YYYY-MM-DD. */
            permitValidFrom?: string;
            /** @description Last valid day of the permit, YYYY-MM-DD. */
            permitValidTo?: string;
        };
        TreatmentContractSummaryView: {
            id: string;
            facilityId: string;
            companyId: string;
            number: string;
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description Grams a calendar year. */
            quotaGrams: number;
            /**
             * @description `active`, or `terminated` before its last day.
             * @enum {string}
             */
            state: "active" | "terminated";
            terminateReason: string | null;
            /** @description ISO 8601. */
            terminatedAt: string | null;
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        TreatmentContractSummaryPage: {
            items: components["schemas"]["TreatmentContractSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TreatmentPriceView: {
            wasteCode: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description Fen per kilogram that the facility pays; negative: the company pays. */
            fenPerKg: number;
        };
        ContractYearView: {
            year: number;
            quotaGrams: number;
            /** @description Planned, not yet shipped. */
            pendingGrams: number;
            /** @description Shipped. */
            postedGrams: number;
        };
        TreatmentContractView: {
            id: string;
            facilityId: string;
            companyId: string;
            number: string;
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description Grams a calendar year. */
            quotaGrams: number;
            /**
             * @description `active`, or `terminated` before its last day.
             * @enum {string}
             */
            state: "active" | "terminated";
            terminateReason: string | null;
            /** @description ISO 8601. */
            terminatedAt: string | null;
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description By code, the newest first. */
            prices: components["schemas"]["TreatmentPriceView"][];
            /** @description The years in which something was planned, the earliest first. */
            years: components["schemas"]["ContractYearView"][];
        };
        TreatmentPriceLine: {
            /** @description Of the company's permit. */
            wasteCode: string;
            /** @description Fen per kilogram that the facility pays, -1,000,000 to 1,000,000; negative: the company pays. */
            fenPerKg: number;
        };
        CreateTreatmentContract: {
            /**
             * Format: uuid
             * @description A treatment company of the facility, not retired.
             */
            companyId: string;
            /** @description Of the paper, 1–60 characters; unique in the facility. */
            number: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description Last day, YYYY-MM-DD; ten years after the first at most. */
            validTo: string;
            /** @description Grams a calendar year, 1 to 10¹¹ (100,000 t). */
            quotaGrams: number;
            /**
             * @description Prices from the first day on; none when absent.
             * @default []
             */
            prices: components["schemas"]["TreatmentPriceLine"][];
        };
        ChangeTreatmentContract: {
            /** @description Of the paper, 1–60 characters; unique in the facility. */
            number?: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom?: string;
            /** @description Last day, YYYY-MM-DD; ten years after the first at most. */
            validTo?: string;
            /** @description Grams a calendar year, 1 to 10¹¹ (100,000 t). */
            quotaGrams?: number;
        };
        LaterTreatmentPriceLine: {
            /** @description Of the company's permit. */
            wasteCode: string;
            /** @description Fen per kilogram that the facility pays, -1,000,000 to 1,000,000; negative: the company pays. */
            fenPerKg: number;
            /** @description First day, YYYY-MM-DD: today or later. */
            validFrom: string;
        };
        AddTreatmentPrices: {
            prices: components["schemas"]["LaterTreatmentPriceLine"][];
        };
        TerminateTreatmentContract: {
            /** @description 2–500 characters; kept with the contract. */
            reason: string;
        };
        TransferApprovalSummaryView: {
            id: string;
            facilityId: string;
            companyId: string;
            /** @description 批准文号. */
            number: string;
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description 途经省份. */
            route: string;
            /**
             * @description `active`, or `revoked` before its last day.
             * @enum {string}
             */
            state: "active" | "revoked";
            revokeReason: string | null;
            /** @description ISO 8601. */
            revokedAt: string | null;
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        TransferApprovalSummaryPage: {
            items: components["schemas"]["TransferApprovalSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ApprovedLineView: {
            wasteCode: string;
            /**
             * @description 利用处置方式代码, HJ 1033 附录F.
             * @enum {string}
             */
            methodCode: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @description Approved, over all trips. */
            grams: number;
            /** @description Planned, not yet shipped. */
            pendingGrams: number;
            /** @description Shipped. */
            postedGrams: number;
        };
        TransferApprovalView: {
            id: string;
            facilityId: string;
            companyId: string;
            /** @description 批准文号. */
            number: string;
            /** @description First and last day, YYYY-MM-DD. */
            validFrom: string;
            validTo: string;
            /** @description 途经省份. */
            route: string;
            /**
             * @description `active`, or `revoked` before its last day.
             * @enum {string}
             */
            state: "active" | "revoked";
            revokeReason: string | null;
            /** @description ISO 8601. */
            revokedAt: string | null;
            /** @description Send it back as If-Match: "v3". */
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description By code. */
            lines: components["schemas"]["ApprovedLineView"][];
        };
        ApprovedLineInput: {
            /** @description Of the company's permit. */
            wasteCode: string;
            /**
             * @description 利用处置方式代码, HJ 1033 附录F; of the company's permit for this code.
             * @enum {string}
             */
            methodCode: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @description Grams over all trips, 1 to 10¹¹ (100,000 t). */
            grams: number;
        };
        CreateTransferApproval: {
            /** @description 1 to 100 lines, each code once. Given in a change, the list is replaced as a whole. */
            lines: components["schemas"]["ApprovedLineInput"][];
            /**
             * Format: uuid
             * @description A treatment company of the facility in another province, not retired.
             */
            companyId: string;
            /** @description 批准文号, 1–60 characters; unique in the facility. */
            number: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description Last day, YYYY-MM-DD; twelve months after the first at most, and not after the company's permit. */
            validTo: string;
            /** @description 途经省份: the provinces on the way, as the decision names them, 2–500 characters. */
            route: string;
        };
        ChangeTransferApproval: {
            /** @description 1 to 100 lines, each code once. Given in a change, the list is replaced as a whole. */
            lines?: components["schemas"]["ApprovedLineInput"][];
            /** @description 批准文号, 1–60 characters; unique in the facility. */
            number?: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom?: string;
            /** @description Last day, YYYY-MM-DD; twelve months after the first at most, and not after the company's permit. */
            validTo?: string;
            /** @description 途经省份: the provinces on the way, as the decision names them, 2–500 characters. */
            route?: string;
        };
        RevokeTransferApproval: {
            /** @description 2–500 characters; kept with the approval. */
            reason: string;
        };
        OperationSource: {
            /** @description What was scanned: the 37 characters, or an address that ends in them. */
            code: string;
            /** @description Decanting: how much of it, all when left out. Otherwise the mass that was read, which must be the one in the books. */
            grams?: number;
        };
        OperationTarget: {
            /**
             * @description Of a new container.
             * @enum {string}
             */
            packaging?: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Decanting: what was scanned of an existing container. */
            code?: string;
            /** @description Of a new container: 1 to 100,000,000 ml. */
            volumeMillilitres?: number;
            /** @description Needed when splitting; otherwise what came out of the sources. */
            grams?: number;
        };
        OperateContainers: {
            /** @enum {string} */
            kind: "decant" | "merge" | "repack" | "split";
            sources: components["schemas"]["OperationSource"][];
            targets: components["schemas"]["OperationTarget"][];
            /** @description 2 to 500 characters. */
            reason?: string;
        };
        OperatedContainerView: {
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            code: string;
            /** @description What it holds now. */
            grams: number;
            /** @description What the operation took out of it or put into it. */
            movedGrams: number;
        };
        ContainerOperationView: {
            /** @enum {string} */
            kind: "decant" | "merge" | "refuse" | "repack" | "split";
            id: string;
            wasteCode: string;
            grams: number;
            reason: string | null;
            sources: components["schemas"]["OperatedContainerView"][];
            targets: components["schemas"]["OperatedContainerView"][];
            /** @description ISO 8601. */
            madeAt: string;
        };
        GenealogyEdgeView: {
            /** @enum {string} */
            direction: "from" | "to";
            /** @enum {string} */
            kind: "decant" | "merge" | "refuse" | "repack" | "split";
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            operationId: string;
            grams: number;
            /** @description The other container. */
            containerId: string;
            code: string;
            /** @description ISO 8601. */
            madeAt: string;
        };
        GenealogyEdgePage: {
            items: components["schemas"]["GenealogyEdgeView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TreatmentView: {
            containerId: string;
            originId: string;
            /** @description The label that the waste came in under. */
            originCode: string;
            /** @description Null: own waste of the facility. */
            enterpriseId: string | null;
            transferId: string;
            wasteCode: string;
            /** @description As it left the facility. */
            shippedGrams: number;
            /** @description Its share of what the treatment company weighed. */
            treatedGrams: number;
            /** @description HJ 1033 附录F. */
            methodCode: string;
            /** @description YYYY-MM-DD. */
            treatedOn: string;
            companyName: string;
            place: string;
        };
        TreatmentPage: {
            items: components["schemas"]["TreatmentView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        FilledContainer: {
            /** @description Up to 100 t, and no more than a container of this volume holds. */
            grams: number;
            /** @description What it holds when full, up to 100 m³; decides the size of the label. */
            volumeMillilitres: number;
        };
        RecordGeneration: {
            /**
             * Format: uuid
             * @description For operators, who record for an enterprise; an enterprise records its own.
             */
            enterpriseId?: string;
            /**
             * Format: uuid
             * @description The waste; its name, code, form, hazards and components go onto the label.
             */
            profileId: string;
            containers: components["schemas"]["FilledContainer"][];
            /** @description That many like the one container given. */
            count?: number;
            /**
             * @description When it is not the profile's.
             * @enum {string}
             */
            packaging?: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description When filling began; now when left out. */
            generatedAt?: string;
            /** @description true: they stand in the generator's storage point already. */
            shelve?: boolean;
        };
        ContainerView: {
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            /** @description 数字识别码, 37 characters (HJ 1276-2022). */
            code: string;
            facilityId: string;
            /** @description Whose waste it is; null for what the facility filled from several, and for its own waste. */
            enterpriseId: string | null;
            /** @description 自产废物: the facility itself produced it; its source under `own-waste/{id}`. */
            isOwnWaste: boolean;
            profileId: string | null;
            wasteCode: string;
            name: string;
            harmfulComponents: string[];
            volumeMillilitres: number;
            /** @description What is in it now. */
            grams: number;
            /** @description ISO 8601: when filling began. */
            generatedAt: string;
            labelsPrinted: number;
            manifestId: string | null;
            manifestLineId: string | null;
            /** @description Sealed at loading; of own waste the mass that was produced. */
            handedOverGrams: number | null;
            voidReason: string | null;
            /** @description From here to the transfer: null for enterprises, as it is the facility's affair. */
            zoneId: string | null;
            /** @description 库位. */
            spot: string | null;
            /** @description When the storage clock began, ISO 8601. */
            clockStartedAt: string | null;
            /** @description Last day in store, YYYY-MM-DD. */
            dueOn: string | null;
            /** @description In quarantine since, ISO 8601. */
            heldAt: string | null;
            holdReason: string | null;
            /** @description Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
            stabilisedAt: string | null;
            stabilisedBy: string | null;
            stabilisedHow: string | null;
            transferId: string | null;
            /** @description When it was labelled, ISO 8601. */
            createdAt: string;
            version: number;
        };
        StockFindingView: {
            /**
             * @description Stable.
             * @enum {string}
             */
            code: "generator.near-age" | "generator.over-age" | "generator.over-stock";
            /** @enum {number|null} */
            riskGrade: 1 | 2 | 3 | null;
            wasteCode: string | null;
            /** @description Containers that it is about. */
            containers: number;
            grams: number;
            text: components["schemas"]["TextView"];
            /** @description Where the limit comes from. */
            basis: string;
            /** @description The source of the limit could not be verified. */
            uncertain: boolean;
        };
        RecordedGenerationView: {
            containers: components["schemas"]["ContainerView"][];
            warnings: components["schemas"]["StockFindingView"][];
        };
        ContainerDetailView: {
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            /** @description 数字识别码, 37 characters (HJ 1276-2022). */
            code: string;
            facilityId: string;
            /** @description Whose waste it is; null for what the facility filled from several, and for its own waste. */
            enterpriseId: string | null;
            /** @description 自产废物: the facility itself produced it; its source under `own-waste/{id}`. */
            isOwnWaste: boolean;
            profileId: string | null;
            wasteCode: string;
            name: string;
            harmfulComponents: string[];
            volumeMillilitres: number;
            /** @description What is in it now. */
            grams: number;
            /** @description ISO 8601: when filling began. */
            generatedAt: string;
            labelsPrinted: number;
            manifestId: string | null;
            manifestLineId: string | null;
            /** @description Sealed at loading; of own waste the mass that was produced. */
            handedOverGrams: number | null;
            voidReason: string | null;
            /** @description From here to the transfer: null for enterprises, as it is the facility's affair. */
            zoneId: string | null;
            /** @description 库位. */
            spot: string | null;
            /** @description When the storage clock began, ISO 8601. */
            clockStartedAt: string | null;
            /** @description Last day in store, YYYY-MM-DD. */
            dueOn: string | null;
            /** @description In quarantine since, ISO 8601. */
            heldAt: string | null;
            holdReason: string | null;
            /** @description Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
            stabilisedAt: string | null;
            stabilisedBy: string | null;
            stabilisedHow: string | null;
            transferId: string | null;
            /** @description When it was labelled, ISO 8601. */
            createdAt: string;
            version: number;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        VoidContainer: {
            /** @description Why the label is void, 2 to 500 characters. */
            reason: string;
        };
        WeighContainer: {
            /** @description Up to 100 t, and no more than the container holds. */
            grams: number;
        };
        ContainerPage: {
            items: components["schemas"]["ContainerView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        StockLimitView: {
            value: number;
            basis: string;
            /** @description The source could not be verified. */
            uncertain: boolean;
        };
        GeneratorStockLineView: {
            /**
             * @description 1 is Ⅰ; null: not graded.
             * @enum {number|null}
             */
            riskGrade: 1 | 2 | 3 | null;
            wasteCode: string;
            containers: number;
            grams: number;
            /** @description ISO 8601. */
            oldestGeneratedAt: string;
            /** @description Days since the day of the oldest one. */
            ageDays: number;
            daysAllowed: number | null;
            /** @description Last day for the oldest one, YYYY-MM-DD. */
            dueOn: string | null;
        };
        GeneratorStockView: {
            enterpriseId: string;
            enterpriseName: string;
            /** @description YYYY-MM-DD in Asia/Shanghai. */
            on: string;
            containers: number;
            grams: number;
            /** @description Grams that may stand there. */
            limit: components["schemas"]["StockLimitView"];
            /** @description By code, then by grade. */
            lines: components["schemas"]["GeneratorStockLineView"][];
            findings: components["schemas"]["StockFindingView"][];
        };
        PrintLabels: {
            /** @description In the order in which they come out of the printer. */
            containerIds: string[];
            /**
             * @description `single`: a page of the label's size, for label printers; `a4`: sheets to cut.
             * @enum {string}
             */
            layout: "a4" | "single";
            /** @description Why a label is printed again, 2 to 200 characters; needed when one of them was printed before. */
            reason?: string;
        };
        OverdueView: {
            /**
             * @description What it keeps the facility from taking in, by the setting `storage.overdue-stops`: nothing, its code, or all waste.
             * @enum {string}
             */
            stops: "all" | "code" | "nothing";
            /** @description The first day past the last one, YYYY-MM-DD. */
            since: string;
            text: components["schemas"]["TextView"];
        };
        ScanView: {
            /**
             * @description 固态 S, 半固态 SS, 液态 L, 气态 G.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            hazards: ("C" | "I" | "In" | "R" | "T")[];
            components: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            /** @description Null while its time is not up, and for enterprises. */
            overdue: components["schemas"]["OverdueView"] | null;
            stateName: components["schemas"]["TextView"];
            /** @description Whose waste it is; null for what the facility filled from several. */
            enterpriseName: string | null;
            /** @description Null outside the facility, and for enterprises. */
            zoneName: string | null;
            /** @description One sentence for the caller's role. */
            next: components["schemas"]["TextView"];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            /** @description 数字识别码, 37 characters (HJ 1276-2022). */
            code: string;
            facilityId: string;
            /** @description Whose waste it is; null for what the facility filled from several, and for its own waste. */
            enterpriseId: string | null;
            /** @description 自产废物: the facility itself produced it; its source under `own-waste/{id}`. */
            isOwnWaste: boolean;
            profileId: string | null;
            wasteCode: string;
            name: string;
            harmfulComponents: string[];
            volumeMillilitres: number;
            /** @description What is in it now. */
            grams: number;
            /** @description ISO 8601: when filling began. */
            generatedAt: string;
            labelsPrinted: number;
            manifestId: string | null;
            manifestLineId: string | null;
            /** @description Sealed at loading; of own waste the mass that was produced. */
            handedOverGrams: number | null;
            voidReason: string | null;
            /** @description From here to the transfer: null for enterprises, as it is the facility's affair. */
            zoneId: string | null;
            /** @description 库位. */
            spot: string | null;
            /** @description When the storage clock began, ISO 8601. */
            clockStartedAt: string | null;
            /** @description Last day in store, YYYY-MM-DD. */
            dueOn: string | null;
            /** @description In quarantine since, ISO 8601. */
            heldAt: string | null;
            holdReason: string | null;
            /** @description Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
            stabilisedAt: string | null;
            stabilisedBy: string | null;
            stabilisedHow: string | null;
            transferId: string | null;
            /** @description When it was labelled, ISO 8601. */
            createdAt: string;
            version: number;
        };
        IntakeCodeView: {
            wasteCode: string;
            stopped: boolean;
            /** @description The earliest last day in store, YYYY-MM-DD. */
            dueOn: string;
            /** @description The first day past it. */
            since: string;
            /** @description In store past their last day. */
            containers: number;
        };
        IntakeView: {
            /**
             * @description What an overdue container stops (setting `storage.overdue-stops`).
             * @enum {string}
             */
            reach: "all" | "code" | "nothing";
            facilityId: string;
            /** @description ISO 8601. */
            asOf: string;
            /** @description Nothing is stopped. */
            open: boolean;
            /** @description Everything is stopped, whatever the code. */
            allStopped: boolean;
            /** @description The first day of the stop, YYYY-MM-DD; null while open. */
            since: string | null;
            /** @description Why, and how it reopens; null while open. */
            reasonZh: string | null;
            reasonEn: string | null;
            /** @description Overdue codes, the earliest first. */
            codes: components["schemas"]["IntakeCodeView"][];
        };
        BookingWishLine: {
            /**
             * Format: uuid
             * @description The waste profile of the enterprise.
             */
            profileId: string;
            /** @description Estimated mass in grams, 1 to 10,000,000 (10 t). */
            estimatedGrams: number;
            /** @description Bags, drums or boxes, 1 to 999. */
            packageCount: number;
        };
        BookingWishDto: {
            /** @description 1 to 20 lines, each waste once. */
            lines: components["schemas"]["BookingWishLine"][];
            /** @description For the dispatcher and the driver, 1 to 500 characters. */
            note?: string;
            /** @description Start, ISO 8601 with offset; in the future and at most 60 days ahead. Its year in Asia/Shanghai is the quota year. */
            windowFrom: string;
            /** @description End, ISO 8601 with offset; 1 hour to 5 days after the start. */
            windowTo: string;
        };
        PlannedPickupView: {
            roundId: string;
            /** @description YYYY-MM-DD. */
            day: string;
            /** @description Plate of the vehicle. */
            plate: string | null;
        };
        LeftView: {
            /**
             * @description permitQuota, categoryQuota, scope (the enterprise's 10 t a year), openBookings (its cap) or zone (storage).
             * @enum {string}
             */
            limit: "categoryQuota" | "openBookings" | "permitQuota" | "scope" | "zone";
            /** @description The category or zone it is about; empty where the kind says all. */
            scope: string;
            /** @description Grams still free. */
            leftGrams: number;
            /** @description Last day of the period it counts for, YYYY-MM-DD; null for limits without a period. */
            until: string | null;
        };
        BookingLineView: {
            id: string;
            /** @description 1 to 20. */
            position: number;
            profileId: string;
            /** @description 8-digit code of 国家危险废物名录, such as 900-214-08. */
            wasteCode: string;
            /** @description What the enterprise calls the waste. */
            name: string;
            /** @description S solid, SS semi-solid, L liquid, G gas. */
            form: string;
            /** @description T, C, I, R, In. */
            hazards: string[];
            packaging: string;
            packageCount: number;
            /** @description Estimated grams. */
            estimatedGrams: number;
            /** @description The zone where it is to be stored by forecast. */
            zoneId: string;
        };
        BookedView: {
            /** @enum {string} */
            state: "cancelled" | "collected" | "completed" | "confirmed" | "expired" | "noShow" | "planned" | "requested";
            /** @description The round that picks it up. */
            planned: components["schemas"]["PlannedPickupView"] | null;
            left: components["schemas"]["LeftView"][];
            agreementId: string;
            /** @description For the dispatcher and the driver. */
            note: string | null;
            /** @description The last instant for the enterprise to change or cancel by itself, ISO 8601; who can later is the dispatcher. */
            changeUntil: string;
            /** @description Set when cancelled. */
            cancelReason: string | null;
            lines: components["schemas"]["BookingLineView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            /** @description For people to name it by, YYyyyymmdd-nnnnnn. */
            number: string;
            facilityId: string;
            enterpriseId: string;
            /** @description As the enterprise was called when it booked. */
            enterpriseName: string;
            /** @description Administrative division of the site, GB/T 2260. */
            divisionCode: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            /** @description The calendar year in Asia/Shanghai whose quota it holds. */
            quotaYear: number;
            /** @description Estimated grams of all lines. */
            totalGrams: number;
            /** @description When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
            expiresAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        PickupWindowDto: {
            /** @description Start, ISO 8601 with offset; in the future and at most 60 days ahead. Its year in Asia/Shanghai is the quota year. */
            windowFrom: string;
            /** @description End, ISO 8601 with offset; 1 hour to 5 days after the start. */
            windowTo: string;
        };
        BookingOutlookDto: {
            /** @description 1 to 20 lines, each waste once. */
            lines: components["schemas"]["BookingWishLine"][];
            /** @description 1 to 10 windows. */
            windows: components["schemas"]["PickupWindowDto"][];
        };
        WindowOutlookView: {
            /** @description Why it would be refused; null: there is room. */
            refusal: components["schemas"]["TextView"] | null;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            /** @description What each limit would leave; empty where it would be refused. */
            left: components["schemas"]["LeftView"][];
        };
        BookingOutlookView: {
            /** @description In the order that was asked for. */
            windows: components["schemas"]["WindowOutlookView"][];
        };
        RepeatBookingDto: {
            /** @description Start, ISO 8601 with offset; in the future and at most 60 days ahead. Its year in Asia/Shanghai is the quota year. */
            windowFrom: string;
            /** @description End, ISO 8601 with offset; 1 hour to 5 days after the start. */
            windowTo: string;
            /**
             * Format: uuid
             * @description The booking to repeat; the enterprise's newest one when left out.
             */
            bookingId?: string;
        };
        BookingView: {
            /** @enum {string} */
            state: "cancelled" | "collected" | "completed" | "confirmed" | "expired" | "noShow" | "planned" | "requested";
            /** @description The round that picks it up. */
            planned: components["schemas"]["PlannedPickupView"] | null;
            agreementId: string;
            /** @description For the dispatcher and the driver. */
            note: string | null;
            /** @description The last instant for the enterprise to change or cancel by itself, ISO 8601; who can later is the dispatcher. */
            changeUntil: string;
            /** @description Set when cancelled. */
            cancelReason: string | null;
            lines: components["schemas"]["BookingLineView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            /** @description For people to name it by, YYyyyymmdd-nnnnnn. */
            number: string;
            facilityId: string;
            enterpriseId: string;
            /** @description As the enterprise was called when it booked. */
            enterpriseName: string;
            /** @description Administrative division of the site, GB/T 2260. */
            divisionCode: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            /** @description The calendar year in Asia/Shanghai whose quota it holds. */
            quotaYear: number;
            /** @description Estimated grams of all lines. */
            totalGrams: number;
            /** @description When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
            expiresAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        CancelBookingDto: {
            /** @description Why, 2 to 500 characters; the other side reads it. */
            reason: string;
        };
        BookingSummaryView: {
            /** @enum {string} */
            state: "cancelled" | "collected" | "completed" | "confirmed" | "expired" | "noShow" | "planned" | "requested";
            /** @description The round that picks it up. */
            planned: components["schemas"]["PlannedPickupView"] | null;
            id: string;
            /** @description For people to name it by, YYyyyymmdd-nnnnnn. */
            number: string;
            facilityId: string;
            enterpriseId: string;
            /** @description As the enterprise was called when it booked. */
            enterpriseName: string;
            /** @description Administrative division of the site, GB/T 2260. */
            divisionCode: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            /** @description The calendar year in Asia/Shanghai whose quota it holds. */
            quotaYear: number;
            /** @description Estimated grams of all lines. */
            totalGrams: number;
            /** @description When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
            expiresAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            version: number;
        };
        BookingSummaryPage: {
            items: components["schemas"]["BookingSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ProposeRounds: {
            /** @description First day, YYYY-MM-DD, today or later. */
            from: string;
            /** @description Last day, YYYY-MM-DD, at most 14 days in all. */
            to: string;
            /** @description Vehicles to plan with, 1–50; all that are in use when left out. */
            vehicleIds?: string[] | null;
        };
        ProposalBasisView: {
            fenPerKm: number;
            fixedFen: number;
            /** @description Way by road for 1000 of the straight line. */
            detourPermille: number;
            speedKmPerHour: number;
            minutesPerStop: number;
            /** @description Where they come from. */
            source: string;
        };
        TripSumsView: {
            /** @description Estimated metres by road, from the facility past all stops and back. */
            metres: number;
            /** @description Fen: the fixed part and the kilometres. */
            costFen: number;
            /** @description Fen a kilogram of the estimated load, half a fen rounded up; null without a load. */
            fenPerKg: number | null;
            /** @description Metres of one trip for each enterprise. */
            separateMetres: number;
            /** @description Fen of those trips. */
            separateCostFen: number;
            /** @description `separateCostFen` less `costFen`; not above zero where nothing is saved. */
            savedFen: number;
            /** @description Some place is known by its division only. */
            isApproximate: boolean;
        };
        RoundWaiverView: {
            finding: string;
            reason: string;
            /** @description Name of the account that gave the reason. */
            by: string;
            /** @description ISO 8601. */
            at: string;
        };
        RoundFindingView: {
            /** @description Give it to POST waivers, for a soft finding. */
            key: string;
            /** @description Stable code, such as round.payload-exceeded. */
            code: string;
            /**
             * @description `hard` refuses the release; `soft` needs a reason.
             * @enum {string}
             */
            severity: "hard" | "soft";
            /** @description RFC 6901 pointer into the round: /vehicleId, /stops/2. */
            pointer: string;
            /** @description What is wrong and what to do. */
            text: components["schemas"]["TextView"];
            /** @description Null while nobody gave a reason; always null for hard findings. */
            waiver: components["schemas"]["RoundWaiverView"] | null;
        };
        ProposedStopView: {
            /** @description From 1, in the order of driving. */
            position: number;
            bookingId: string;
            bookingNumber: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description GB/T 2260. */
            divisionCode: string;
            /** @description ISO 8601: when the hand-over is expected to begin, inside the window. */
            beginAt: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            grams: number;
            packages: number;
            /** @description Metres there and back, were the vehicle sent for this stop alone. */
            separateMetres: number;
            /** @description Fen of that trip. */
            separateCostFen: number;
            /** @description Only the county, or less, of the site is known. */
            isApproximate: boolean;
        };
        ProposalView: {
            /** @description Estimated metres by road, from the facility past all stops and back. */
            metres: number;
            /** @description Fen: the fixed part and the kilometres. */
            costFen: number;
            /** @description Fen a kilogram of the estimated load, half a fen rounded up; null without a load. */
            fenPerKg: number | null;
            /** @description Metres of one trip for each enterprise. */
            separateMetres: number;
            /** @description Fen of those trips. */
            separateCostFen: number;
            /** @description `separateCostFen` less `costFen`; not above zero where nothing is saved. */
            savedFen: number;
            /** @description Some place is known by its division only. */
            isApproximate: boolean;
            /** @description YYYY-MM-DD. */
            day: string;
            vehicleId: string;
            plate: string;
            payloadGrams: number;
            /** @description ISO 8601. */
            departAt: string;
            /** @description ISO 8601. */
            returnAt: string;
            /** @description From departure to return. */
            minutes: number;
            grams: number;
            packages: number;
            /** @description Where its stops lie, GB/T 2260. */
            divisionCodes: string[];
            /** @description What the release will ask a reason for. */
            findings: components["schemas"]["RoundFindingView"][];
            stops: components["schemas"]["ProposedStopView"][];
        };
        LeftOutView: {
            bookingId: string;
            bookingNumber: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Stable code, such as proposal.out-of-reach or round.class-not-covered. */
            code: string;
            /** @description Why, and what to do. */
            text: components["schemas"]["TextView"];
        };
        UnavailableVehicleView: {
            vehicleId: string;
            plate: string;
            /** @description YYYY-MM-DD. */
            day: string;
            code: string;
            text: components["schemas"]["TextView"];
        };
        ProposalsView: {
            /** @description YYYY-MM-DD. */
            from: string;
            /** @description YYYY-MM-DD. */
            to: string;
            /** @description Bookings that were looked at, the earliest window first. */
            considered: number;
            /** @description There are more: plan these first, or fewer days. */
            more: boolean;
            /** @description Why there is no proposal; null when there is one. */
            note: components["schemas"]["TextView"] | null;
            basis: components["schemas"]["ProposalBasisView"];
            /** @description Of all proposals together. */
            total: components["schemas"]["TripSumsView"];
            proposals: components["schemas"]["ProposalView"][];
            leftOut: components["schemas"]["LeftOutView"][];
            unavailable: components["schemas"]["UnavailableVehicleView"][];
        };
        RoundRowView: {
            plate: string;
            driverName: string;
            id: string;
            /** @description 车次 number: CC2026-00042. */
            number: string;
            facilityId: string;
            /** @description YYYY-MM-DD. */
            day: string;
            /** @enum {string} */
            state: "cancelled" | "completed" | "draft" | "released" | "underway";
            vehicleId: string;
            driverId: string;
            escortId: string;
            /** @description For the crew. */
            note: string | null;
            /** @description Set when cancelled. */
            cancelReason: string | null;
            stopCount: number;
            /** @description ISO 8601. */
            releasedAt: string | null;
            /** @description ISO 8601. */
            departedAt: string | null;
            /** @description ISO 8601. */
            completedAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        RoundRowPage: {
            items: components["schemas"]["RoundRowView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        SpotView: {
            longitude: number;
            latitude: number;
            /** @description Only the county, or less, is known. */
            isApproximate: boolean;
        };
        RoundPoolBookingView: {
            bookingId: string;
            number: string;
            /** @description `requested` or `confirmed`. */
            state: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            totalGrams: number;
            /** @description When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
            expiresAt: string | null;
            wasteCodes: string[];
            place: components["schemas"]["SpotView"];
        };
        RoundPoolView: {
            /** @description GB/T 2260. */
            divisionCode: string;
            totalGrams: number;
            /** @description The earliest window first. */
            bookings: components["schemas"]["RoundPoolBookingView"][];
        };
        RoundVehicleView: {
            id: string;
            plate: string;
            /** @description Permitted load in grams. */
            payloadGrams: number;
            carrierName: string;
        };
        RoundPersonView: {
            id: string;
            name: string;
            phone: string;
        };
        RoundLineView: {
            bookingLineId: string;
            wasteCode: string;
            /** @description What the enterprise calls it. */
            name: string;
            /** @description S solid, SS semi-solid, L liquid, G gas. */
            form: string;
            packaging: string;
            packageCount: number;
            estimatedGrams: number;
        };
        RoundStopView: {
            /** @description From 1, in the order of driving. */
            position: number;
            bookingId: string;
            bookingNumber: string;
            /**
             * @description `pending`, `visited` (loaded), `noShow`, or `dropped`: the booking is no longer on this round.
             * @enum {string}
             */
            state: "dropped" | "noShow" | "pending" | "visited";
            enterpriseId: string;
            enterpriseName: string;
            address: string;
            place: components["schemas"]["SpotView"];
            contactName: string;
            contactPhone: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            /** @description What the enterprise wrote for the driver. */
            note: string | null;
            noShowReason: string | null;
            estimatedGrams: number;
            lines: components["schemas"]["RoundLineView"][];
            /** @description Of its booking, while it is pending: `unplan` is DELETE, `noShow` is POST no-show. */
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        RoundView: {
            vehicle: components["schemas"]["RoundVehicleView"];
            driver: components["schemas"]["RoundPersonView"];
            escort: components["schemas"]["RoundPersonView"];
            /** @description Estimated grams of all stops that are not dropped. */
            loadGrams: number;
            /** @description Of the stops still to visit and those visited, in their order; worked out anew from places and the day's settings. */
            trip: components["schemas"]["TripSumsView"];
            /** @description Where it begins and ends. */
            depot: components["schemas"]["SpotView"];
            stops: components["schemas"]["RoundStopView"][];
            waivers: components["schemas"]["RoundWaiverView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            /** @description 车次 number: CC2026-00042. */
            number: string;
            facilityId: string;
            /** @description YYYY-MM-DD. */
            day: string;
            /** @enum {string} */
            state: "cancelled" | "completed" | "draft" | "released" | "underway";
            vehicleId: string;
            driverId: string;
            escortId: string;
            /** @description For the crew. */
            note: string | null;
            /** @description Set when cancelled. */
            cancelReason: string | null;
            stopCount: number;
            /** @description ISO 8601. */
            releasedAt: string | null;
            /** @description ISO 8601. */
            departedAt: string | null;
            /** @description ISO 8601. */
            completedAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        RoundCheckView: {
            /** @description Nothing forbids the release now. */
            releasable: boolean;
            findings: components["schemas"]["RoundFindingView"][];
        };
        PlanRound: {
            /** @description For the crew, 1–500 characters. */
            note?: string | null;
            /** @description Bookings to put on it at once, in the order of driving, 0–40. */
            bookingIds?: string[] | null;
            /** @description YYYY-MM-DD, today up to 90 days ahead. */
            day: string;
            /** Format: uuid */
            vehicleId: string;
            /** Format: uuid */
            driverId: string;
            /**
             * Format: uuid
             * @description Somebody other than the driver (交通运输部令2019年第29号).
             */
            escortId: string;
        };
        RoundSummaryView: {
            id: string;
            /** @description 车次 number: CC2026-00042. */
            number: string;
            facilityId: string;
            /** @description YYYY-MM-DD. */
            day: string;
            /** @enum {string} */
            state: "cancelled" | "completed" | "draft" | "released" | "underway";
            vehicleId: string;
            driverId: string;
            escortId: string;
            /** @description For the crew. */
            note: string | null;
            /** @description Set when cancelled. */
            cancelReason: string | null;
            stopCount: number;
            /** @description ISO 8601. */
            releasedAt: string | null;
            /** @description ISO 8601. */
            departedAt: string | null;
            /** @description ISO 8601. */
            completedAt: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        ChangeRound: {
            /** @description YYYY-MM-DD, today up to 90 days ahead. */
            day?: string;
            /** Format: uuid */
            vehicleId?: string;
            /** Format: uuid */
            driverId?: string;
            /**
             * Format: uuid
             * @description Somebody other than the driver (交通运输部令2019年第29号).
             */
            escortId?: string;
            /** @description Null takes it off. */
            note?: string | null;
        };
        RoundStops: {
            /** @description Bookings, 1–40, in the order of driving. */
            bookingIds: string[];
        };
        WaiveFindings: {
            /** @description Keys of soft findings of the check, 1–50. */
            findings: string[];
            /** @description Why they may pass, 2–500 characters. */
            reason: string;
        };
        RoundReason: {
            /** @description Why they may pass, 2–500 characters. */
            reason: string;
        };
        ManifestRowView: {
            /** @enum {string} */
            kind: "inbound" | "return";
            /** @enum {string} */
            state: "accepted" | "arrived" | "closed" | "confirmed" | "draft" | "inTransit" | "loaded" | "numbered" | "partlyAccepted" | "refused" | "voided";
            wasteCodes: string[];
            plannedGrams: number;
            /** @description Null until loaded. */
            handedOverGrams: number | null;
            /** @description Null until decided. */
            acceptedGrams: number | null;
            /** @description Null until loaded. */
            handedOverPackages: number | null;
            /** @description How many of these were scanned at the hand-over; the others were labelled at loading. */
            scannedPackages: number;
            id: string;
            /** @description The product's own number, without gaps per facility and year: GI-CC-2026-000042. */
            internalNumber: string;
            /** @description 14 digits of the national system; null until issued. */
            officialNumber: string | null;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Administrative division of the site, GB/T 2260. */
            divisionCode: string;
            /** @description Null on return trips. */
            roundId: string | null;
            /** @description Day of the transfer, YYYY-MM-DD in Asia/Shanghai. */
            plannedOn: string;
            plate: string;
            driverName: string;
            /** @description ISO 8601; null until it happened. */
            receivedAt: string | null;
            /** @description End of the fifth working day after the arrival (部令23号 第18条); null before it. */
            acceptanceDueAt: string | null;
            /** @description Ran on paper and was entered afterwards. */
            backfill: boolean;
            backfillDueAt: string | null;
            /** @description The manifest whose refused goods this return trip carries. */
            originalManifestId: string | null;
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        ManifestRowPage: {
            items: components["schemas"]["ManifestRowView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        BackfillLineView: {
            bookingLineId: string;
            wasteCode: string;
            /** @description What the enterprise calls it. */
            name: string;
            plannedGrams: number;
            plannedPackages: number;
        };
        BackfillTripView: {
            roundId: string;
            roundNumber: string;
            /** @description YYYY-MM-DD in Asia/Shanghai. */
            day: string;
            plate: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Number of the manifest that is used; null: one is drafted. */
            internalNumber: string | null;
            lines: components["schemas"]["BackfillLineView"][];
        };
        BackfillTripsView: {
            items: components["schemas"]["BackfillTripView"][];
        };
        BackfillView: {
            reason: string;
            paperNumber: string;
            documentId: string;
            /** @description When the transfer ended; null while it is under way. */
            endedAt: string | null;
            /** @description Last instant of the tenth working day after the end. */
            dueAt: string | null;
            /** @description When its official number was entered; null while it is open. */
            doneAt: string | null;
        };
        ConsignorView: {
            name: string;
            /** @description 统一社会信用代码, 18 characters. */
            uscc: string;
            address: string;
            contactName: string;
            /** @description Masked for readers outside the enterprise and its facility: 138****5678. */
            contactPhone: string;
            emergencyPhone: string;
        };
        TransportView: {
            carrierName: string;
            /** @description Number of the 道路运输经营许可证. */
            licenceNo: string;
            carrierAddress: string;
            carrierPhone: string;
            vehicleId: string;
            plate: string;
            driverName: string;
            /** @description Masked for readers outside the enterprise and its facility. */
            driverPhone: string;
            escortName: string | null;
            origin: string;
            via: string | null;
            destination: string;
            /** @description ISO 8601; null until it happened. */
            handoverAt: string | null;
            departedAt: string | null;
            arrivedAt: string | null;
        };
        ConsigneeView: {
            name: string;
            uscc: string;
            address: string;
            phone: string;
            /** @description 危险废物经营许可证编号. */
            permitNo: string;
        };
        ManifestLineView: {
            id: string;
            position: number;
            bookingId: string | null;
            bookingLineId: string | null;
            /** @description 8-digit code of 国家危险废物名录, such as 900-214-08. */
            wasteCode: string;
            name: string;
            /** @description T, C, I, R, In. */
            hazards: string[];
            /**
             * @description S solid, SS semi-solid, L liquid, G gas.
             * @enum {string}
             */
            form: "G" | "L" | "S" | "SS";
            packaging: string;
            components: string[];
            plannedGrams: number;
            plannedPackages: number;
            /** @description Null until the driver filled it in. */
            handedOverGrams: number | null;
            handedOverPackages: number | null;
            /** @description Codes of the containers scanned at hand-over; empty when the packages were labelled at loading. */
            containerCodes: string[];
            /** @description Null until weighed, or when the line was refused unweighed. */
            measuredGrams: number | null;
            acceptedGrams: number | null;
            refusedGrams: number | null;
            /** @enum {string|null} */
            decision: "accept" | "part" | "refuse" | null;
            /** @description HJ 1033 附录F. */
            methodCode: string | null;
            opinion: string | null;
            majorDiscrepancy: boolean | null;
            zoneId: string | null;
        };
        ManifestSignatureView: {
            /**
             * @description What was signed: the draft, the loading, or that refused goods are back.
             * @enum {string}
             */
            purpose: "confirm" | "load" | "takeBack";
            /** @enum {string} */
            party: "carrier" | "consignor";
            /** @enum {string} */
            medium: "electronic" | "paper";
            /** @description Name the organisation gave the account. */
            signerLabel: string;
            /** @description ISO 8601. */
            signedAt: string;
            contentHash: string;
            documentId: string | null;
        };
        ManifestView: {
            /** @enum {string} */
            kind: "inbound" | "return";
            /** @enum {string} */
            state: "accepted" | "arrived" | "closed" | "confirmed" | "draft" | "inTransit" | "loaded" | "numbered" | "partlyAccepted" | "refused" | "voided";
            paper: components["schemas"]["BackfillView"] | null;
            consignor: components["schemas"]["ConsignorView"];
            transport: components["schemas"]["TransportView"];
            consignee: components["schemas"]["ConsigneeView"];
            emergencyMeasures: string | null;
            note: string | null;
            numberedAt: string | null;
            closedAt: string | null;
            voidReason: string | null;
            lines: components["schemas"]["ManifestLineView"][];
            signatures: components["schemas"]["ManifestSignatureView"][];
            /** @description What the enterprise signs to confirm: SHA-256 of the draft's content. */
            confirmHash: string;
            /** @description What both sides sign at loading: SHA-256 of the content with the masses handed over. */
            loadingHash: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            /** @description The product's own number, without gaps per facility and year: GI-CC-2026-000042. */
            internalNumber: string;
            /** @description 14 digits of the national system; null until issued. */
            officialNumber: string | null;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Administrative division of the site, GB/T 2260. */
            divisionCode: string;
            /** @description Null on return trips. */
            roundId: string | null;
            /** @description Day of the transfer, YYYY-MM-DD in Asia/Shanghai. */
            plannedOn: string;
            plate: string;
            driverName: string;
            /** @description ISO 8601; null until it happened. */
            receivedAt: string | null;
            /** @description End of the fifth working day after the arrival (部令23号 第18条); null before it. */
            acceptanceDueAt: string | null;
            /** @description Ran on paper and was entered afterwards. */
            backfill: boolean;
            backfillDueAt: string | null;
            /** @description The manifest whose refused goods this return trip carries. */
            originalManifestId: string | null;
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        DraftManifest: {
            /**
             * Format: uuid
             * @description A released round.
             */
            roundId: string;
            /** Format: uuid */
            enterpriseId: string;
        };
        PaperLine: {
            /** Format: uuid */
            bookingLineId: string;
            /** @description Grams, 0 to 100,000,000 (100 t). */
            handedOverGrams: number;
            /** @description 0 to 9,999. */
            handedOverPackages: number;
        };
        BackfillManifest: {
            /**
             * Format: uuid
             * @description A released round.
             */
            roundId: string;
            /** Format: uuid */
            enterpriseId: string;
            /** @description Why paper was used, 5 to 500 characters. */
            reason: string;
            /** @description Number printed on the paper manifest, 1 to 50 characters. */
            paperNumber: string;
            /**
             * Format: uuid
             * @description The scanned paper manifest with both signatures, uploaded as a document before.
             */
            paperDocumentId: string;
            handedOverAt: string;
            /** @description Absent while the vehicle has not left. */
            departedAt?: string;
            /** @description When the vehicle arrived and the transfer ended; the ten working days count from here. Absent while it is under way. */
            paperEndedAt?: string;
            /** @description What the paper says of every booked line, by booking line. */
            lines: components["schemas"]["PaperLine"][];
        };
        ChangeManifestLine: {
            /** Format: uuid */
            lineId: string;
            /** @description 1 to 100 characters. */
            name?: string;
            /** @description 危险特性: T, C, I, R, In. */
            hazards?: ("C" | "I" | "In" | "R" | "T")[];
            /**
             * @description 形态: S solid, SS semi-solid, L liquid, G gas in a container.
             * @enum {string}
             */
            form?: "G" | "L" | "S" | "SS";
            /** @description 1 to 40 characters. */
            packaging?: string;
            /** @description 有害成分, at most 20 of 1 to 60 characters. */
            components?: string[];
            /** @description Grams, 1 to 100,000,000 (100 t). */
            plannedGrams?: number;
            /** @description 1 to 9,999. */
            plannedPackages?: number;
        };
        ChangeManifest: {
            /** @description 经由地, at most 200 characters. */
            via?: string | null;
            /** @description 应急措施, at most 500 characters. */
            emergencyMeasures?: string | null;
            /** @description At most 500 characters; not part of what the parties sign. */
            note?: string | null;
            lines?: components["schemas"]["ChangeManifestLine"][];
        };
        ConfirmManifest: {
            /** @description `confirmHash` of the manifest as it was seen: SHA-256, 64 lower-case hexadecimal digits. */
            contentHash: string;
        };
        EnterOfficialNumber: {
            /** @description 14 digits: year, city of origin, serial (部令23号 第15条). */
            number: string;
        };
        CorrectOfficialNumber: {
            /** @description 14 digits: year, city of origin, serial (部令23号 第15条). */
            number: string;
            /** @description Why the number that was entered is wrong, 2 to 500 characters. */
            reason: string;
        };
        ScannedContainer: {
            /** @description Its 37 characters, or an address that ends in them. */
            code: string;
            /** @description Grams weighed at hand-over, 1 to 100,000,000; what the label says when absent. */
            grams?: number;
        };
        HandedOverLine: {
            /** Format: uuid */
            lineId: string;
            /** @description Grams, 0 to 100,000,000 (100 t). */
            handedOverGrams: number;
            /** @description 0 to 9,999. */
            handedOverPackages: number;
            /** @description The containers scanned, 1 to 999: as many as packages, their masses summing to the line's. Absent: labelled at loading. */
            containers?: components["schemas"]["ScannedContainer"][];
        };
        SignLoading: {
            /** @description By the driver: every line of the manifest once. */
            lines?: components["schemas"]["HandedOverLine"][];
            /** @description By the enterprise: `loadingHash` of the manifest as it was seen. */
            contentHash?: string;
        };
        RefuseLoading: {
            /** @description What is wrong with what the driver entered, 2 to 500 characters; driver and dispatcher read it. */
            reason: string;
        };
        VoidManifest: {
            /** @description 2 to 500 characters. */
            reason: string;
        };
        ManifestPhotoView: {
            /** @enum {string} */
            stage: "acceptance" | "handOver";
            /**
             * @description What the content is.
             * @enum {string}
             */
            mediaType: "image/jpeg" | "image/png" | "image/webp";
            id: string;
            manifestId: string;
            /** @description From 1, within its stage. */
            place: number;
            sizeBytes: number;
            /** @description Of the content, in hex; the audit event of the photo names it, too. */
            sha256: string;
            /** @description Name the organisation gave the account that added it. */
            addedBy: string;
            /** @description ISO 8601, by the clock of the device, which may be wrong; null when it did not say. */
            takenAt: string | null;
            /** @description ISO 8601, by the clock of the database. */
            receivedAt: string;
        };
        PhotoStageView: {
            /** @enum {string} */
            stage: "acceptance" | "handOver";
            allowed: boolean;
            /** @description Only when not allowed now. */
            refusal?: components["schemas"]["StepRefusalView"];
        };
        ManifestPhotosView: {
            /** @description By stage, in the order they were received. */
            items: components["schemas"]["ManifestPhotoView"][];
            /** @description Those that are the caller's; empty for readers. */
            stages: components["schemas"]["PhotoStageView"][];
        };
        Weigh: {
            /**
             * Format: uuid
             * @description The manifest that arrived.
             */
            manifestId: string;
            /**
             * Format: uuid
             * @description The line weighed. Left out: the vehicle with the whole load of the manifest's round.
             */
            lineId?: string;
            /** @description Which portion of the line, 1 to 50, when its packages are weighed in several goes; 1 when left out. */
            part?: number;
            /**
             * @description gross and tare, or net. A vehicle is weighed gross and tare.
             * @enum {string}
             */
            kind: "gross" | "net" | "tare";
            /** @description 1 to 100,000,000 grams (100 t). */
            grams: number;
            /**
             * @description scale: with deviceId and readingId; manual: with a reason, and another person confirms it.
             * @enum {string}
             */
            source: "manual" | "scale";
            /** @description The scale, 1 to 60 letters, digits, '.', '_' or '-'. */
            deviceId?: string;
            /** @description The scale's own id of the reading: sent again, it is the same reading. 1 to 100 letters, digits, '.', '_' or '-'. */
            readingId?: string;
            /** @description Why the scale was not read by machine, 10 to 500 characters. */
            reason?: string;
        };
        WeighingDetailView: {
            /** @enum {string} */
            kind: "gross" | "net" | "tare";
            /** @enum {string} */
            source: "manual" | "scale";
            /** @enum {string} */
            state: "unconfirmed" | "valid" | "voided";
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            roundId: string;
            /** @description Null for who sees no manifest of the round. */
            plate: string | null;
            /** @description Null for the vehicle with the whole load of its round. */
            manifestId: string | null;
            /** @description Its internal number; null with `manifestId`, as are the two of the line's waste. */
            manifestNumber: string | null;
            manifestLineId: string | null;
            wasteCode: string | null;
            wasteName: string | null;
            part: number;
            grams: number;
            deviceId: string | null;
            readingId: string | null;
            /** @description Why it was read by a person. */
            reason: string | null;
            takenBy: string;
            /** @description ISO 8601. */
            takenAt: string;
            confirmedBy: string | null;
            confirmedAt: string | null;
            voidedAt: string | null;
            voidReason: string | null;
        };
        VoidWeighing: {
            /** @description Why, 10 to 500 characters. */
            reason: string;
        };
        WeighingView: {
            /** @enum {string} */
            kind: "gross" | "net" | "tare";
            /** @enum {string} */
            source: "manual" | "scale";
            /** @enum {string} */
            state: "unconfirmed" | "valid" | "voided";
            id: string;
            roundId: string;
            /** @description Null for who sees no manifest of the round. */
            plate: string | null;
            /** @description Null for the vehicle with the whole load of its round. */
            manifestId: string | null;
            /** @description Its internal number; null with `manifestId`, as are the two of the line's waste. */
            manifestNumber: string | null;
            manifestLineId: string | null;
            wasteCode: string | null;
            wasteName: string | null;
            part: number;
            grams: number;
            deviceId: string | null;
            readingId: string | null;
            /** @description Why it was read by a person. */
            reason: string | null;
            takenBy: string;
            /** @description ISO 8601. */
            takenAt: string;
            confirmedBy: string | null;
            confirmedAt: string | null;
            voidedAt: string | null;
            voidReason: string | null;
        };
        WeighingPage: {
            items: components["schemas"]["WeighingView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        LoadView: {
            grossGrams: number | null;
            tareGrams: number | null;
            /** @description Null until both are there. */
            netGrams: number | null;
            /** @description Sum of the lines of all manifests of the round whose weighing is complete. */
            weighedLinesGrams: number;
            /** @description Net of the vehicle less the lines; null until the vehicle is weighed. */
            differenceGrams: number | null;
        };
        CheckedContainersView: {
            total: number;
            /** @description Scanned at hand-over and not looked at here. */
            unchecked: number;
            differing: number;
            missing: number;
        };
        ReceivingProblemView: {
            /** @description Stable code. */
            code: string;
            text: components["schemas"]["TextView"];
        };
        ReceivingLineView: {
            /**
             * @description Null while something keeps the line open.
             * @enum {string|null}
             */
            suggestedDecision: "accept" | "part" | "refuse" | null;
            /**
             * @description Null until decided.
             * @enum {string|null}
             */
            decision: "accept" | "part" | "refuse" | null;
            lineId: string;
            position: number;
            wasteCode: string;
            name: string;
            plannedGrams: number;
            plannedPackages: number;
            handedOverGrams: number;
            handedOverPackages: number;
            /** @description Null until its weighing is complete and confirmed. */
            measuredGrams: number | null;
            /** @description Measured less handed over. */
            differenceGrams: number | null;
            /** @description Size of the difference in thousandths of what was handed over, rounded up. */
            differencePermille: number | null;
            /** @description Setting `weighing.tolerance-permille` for the code. */
            tolerancePermille: number;
            withinTolerance: boolean | null;
            /** @description Manual readings that wait for a second person. */
            unconfirmedReadings: number;
            /** @description How far its containers are checked. */
            containers: components["schemas"]["CheckedContainersView"];
            /** @description What keeps the line open. */
            problems: components["schemas"]["ReceivingProblemView"][];
            acceptedGrams: number | null;
            refusedGrams: number | null;
        };
        DiscrepancyView: {
            /** @enum {string} */
            attribute: "form" | "name" | "packaging" | "property" | "quantity";
            /** @enum {string} */
            state: "decided" | "open" | "withdrawn";
            /** @enum {string|null} */
            decision: "accept" | "part" | "refuse" | null;
            id: string;
            manifestId: string;
            manifestLineId: string;
            enterpriseId: string;
            /** @description The consignor, as its manifest names it. */
            enterpriseName: string;
            /** @description Internal number of the manifest. */
            manifestNumber: string;
            wasteCode: string;
            wasteName: string;
            /** @description In the words of the manifest, in Chinese. */
            expected: string;
            /** @description In Chinese, or as the receiver wrote it. */
            found: string;
            /** @description `expected` for readers of either language; so is `foundText`. */
            expectedText: components["schemas"]["TextView"];
            foundText: components["schemas"]["TextView"];
            /** @description Grams, of a quantity. */
            foundGrams: number | null;
            decisionReason: string | null;
            /** @description ISO 8601. */
            openedAt: string;
            decidedAt: string | null;
            /** @description When the consignor was told. */
            noticeSentAt: string | null;
            /** @description When it was reported to the bureau. */
            reportedAt: string | null;
            reportReference: string | null;
            withdrawReason: string | null;
        };
        ArrivedContainerView: {
            /**
             * @description Null until looked at.
             * @enum {string|null}
             */
            finding: "asLabelled" | "differs" | "missing" | null;
            id: string;
            code: string;
            lineId: string;
            handedOverGrams: number;
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            grams: number | null;
            note: string | null;
        };
        ReceivingView: {
            /** @description Null to those who do not see other enterprises' loads. */
            load: components["schemas"]["LoadView"] | null;
            manifestId: string;
            internalNumber: string;
            officialNumber: string | null;
            /** @enum {string} */
            state: "accepted" | "arrived" | "closed" | "confirmed" | "draft" | "inTransit" | "loaded" | "numbered" | "partlyAccepted" | "refused" | "voided";
            /** @description Of the manifest; send it back as If-Match with the acceptance. */
            version: number;
            /** @description End of the fifth working day after the arrival (部令23号 第18条). */
            acceptanceDueAt: string | null;
            lines: components["schemas"]["ReceivingLineView"][];
            /** @description Readings not voided, of the vehicle and of the lines. */
            readings: components["schemas"]["WeighingView"][];
            /** @description Those not withdrawn. */
            discrepancies: components["schemas"]["DiscrepancyView"][];
            /** @description All that came on the manifest, by code. */
            containers: components["schemas"]["ArrivedContainerView"][];
            /** @description Nothing keeps the delivery from being decided. */
            readyToDecide: boolean;
        };
        ContainerCheckDto: {
            /** @description Its 37 characters, or an address that ends in them. */
            code: string;
            /** @enum {string} */
            finding: "asLabelled" | "differs" | "missing";
            /** @description Grams when weighed by itself, 1 to 100,000,000; not of a missing one. */
            grams?: number;
            /** @description 2 to 500 characters; needed unless it is as labelled. */
            note?: string;
        };
        CheckContainers: {
            /** @description 1 to 200 containers of the manifest. */
            checks: components["schemas"]["ContainerCheckDto"][];
        };
        LineDecisionDto: {
            /** Format: uuid */
            lineId: string;
            /** @enum {string} */
            decision: "accept" | "part" | "refuse";
            /** @description Grams, only with `part`: at least 1 and less than measured. */
            acceptedGrams?: number;
            /** @description Packages that go back, at most those handed over; all of them when left out. */
            refusedPackages?: number;
            /** @description Only with `part`: codes of the containers that go home, 1 to 999; else the last ones, as many as packages go back. */
            refusedContainers?: string[];
            /**
             * @description HJ 1033 附录F; needed where mass is accepted.
             * @enum {string}
             */
            methodCode?: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @description 处理意见, 2 to 500 characters; needed where mass is refused. */
            opinion?: string;
        };
        AcceptDelivery: {
            /** @description One for every line that was handed over, 1 to 200. */
            lines: components["schemas"]["LineDecisionDto"][];
            /** @description true: take more than was reserved, as far as the limits leave room. */
            topUp?: boolean;
        };
        AcceptedLineView: {
            /** @enum {string} */
            decision: "accept" | "part" | "refuse";
            lineId: string;
            handedOverGrams: number;
            /** @description Null when refused unweighed. */
            measuredGrams: number | null;
            acceptedGrams: number;
            refusedGrams: number;
            /** @description Handed over less weighed in; of either sign. */
            differenceGrams: number;
        };
        AcceptanceView: {
            /** @enum {string} */
            outcome: "accepted" | "partlyAccepted" | "refused";
            manifestId: string;
            /** @description Of the manifest after the decision. */
            version: number;
            lines: components["schemas"]["AcceptedLineView"][];
            /** @description The manifest on which refused goods go home; null when nothing was refused. */
            returnManifestId: string | null;
        };
        DeclareDiscrepancy: {
            /** Format: uuid */
            manifestId: string;
            /** Format: uuid */
            lineId: string;
            /** @enum {string} */
            attribute: "form" | "name" | "packaging" | "property";
            /** @description What it really is, 1 to 500 characters. */
            found: string;
        };
        BureauReportView: {
            /** @enum {string} */
            attribute: "form" | "name" | "packaging" | "property" | "quantity";
            /**
             * @description Null until decided.
             * @enum {string|null}
             */
            decision: "accept" | "part" | "refuse" | null;
            internalNumber: string;
            officialNumber: string | null;
            consignor: string;
            consignorUscc: string;
            carrier: string;
            plate: string;
            consignee: string;
            /** @description ISO 8601. */
            arrivedAt: string;
            position: number;
            wasteCode: string;
            wasteName: string;
            expected: string;
            found: string;
            reason: string | null;
            /** @description Ready to be sent, in Chinese. */
            text: string;
        };
        DiscrepancyDetailView: {
            /** @enum {string} */
            attribute: "form" | "name" | "packaging" | "property" | "quantity";
            /** @enum {string} */
            state: "decided" | "open" | "withdrawn";
            /** @enum {string|null} */
            decision: "accept" | "part" | "refuse" | null;
            id: string;
            manifestId: string;
            manifestLineId: string;
            enterpriseId: string;
            /** @description The consignor, as its manifest names it. */
            enterpriseName: string;
            /** @description Internal number of the manifest. */
            manifestNumber: string;
            wasteCode: string;
            wasteName: string;
            /** @description In the words of the manifest, in Chinese. */
            expected: string;
            /** @description In Chinese, or as the receiver wrote it. */
            found: string;
            /** @description `expected` for readers of either language; so is `foundText`. */
            expectedText: components["schemas"]["TextView"];
            foundText: components["schemas"]["TextView"];
            /** @description Grams, of a quantity. */
            foundGrams: number | null;
            decisionReason: string | null;
            /** @description ISO 8601. */
            openedAt: string;
            decidedAt: string | null;
            /** @description When the consignor was told. */
            noticeSentAt: string | null;
            /** @description When it was reported to the bureau. */
            reportedAt: string | null;
            reportReference: string | null;
            withdrawReason: string | null;
            bureauReport: components["schemas"]["BureauReportView"];
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        DecideDiscrepancy: {
            /**
             * @description For the line: accept it all the same, accept a part of it, or refuse it.
             * @enum {string}
             */
            decision: "accept" | "part" | "refuse";
            /** @description Why, 5 to 500 characters; it stands in the report to the bureau. */
            reason: string;
        };
        WithdrawDiscrepancy: {
            /** @description Why it is none, 5 to 500 characters. */
            reason: string;
        };
        ReportDiscrepancy: {
            /** @description How and under what reference it was reported, 1 to 200 characters. */
            reference: string;
        };
        DiscrepancyPage: {
            items: components["schemas"]["DiscrepancyView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ProposalReasonView: {
            /** @enum {string} */
            code: "counts-here" | "most-room" | "same-age" | "same-code" | "same-packaging";
            text: components["schemas"]["TextView"];
        };
        PlacementFindingView: {
            /** @description Stable: `put-away.incompatible`. */
            code: string;
            /** @description What is wrong and what to do. */
            text: components["schemas"]["TextView"];
            /** @description The rule's source: standard, law or approval. */
            source: string;
            /** @description A manager may put it aside with a written reason. */
            overridable: boolean;
        };
        RoomLeftView: {
            grams: number;
            /** @description Null: not counted. */
            places: number | null;
            /** @description Volume of liquid containers that the bund still allows; 0 without a bund. */
            liquidMillilitres: number;
        };
        PutAwayProposalView: {
            /** @enum {string} */
            kind: "quarantine" | "storage";
            /** @enum {string} */
            verdict: "allowed" | "needs-override" | "refused";
            /** @description Null where it is refused. */
            why: components["schemas"]["ProposalReasonView"] | null;
            zoneId: string;
            zoneName: string;
            /** @description Everything against it, what no reason puts aside first. */
            findings: components["schemas"]["PlacementFindingView"][];
            left: components["schemas"]["RoomLeftView"];
        };
        PutAwayProposalsView: {
            containerId: string;
            code: string;
            /** @description In the order in which they are proposed, refused ones last; at most 200. */
            items: components["schemas"]["PutAwayProposalView"][];
        };
        PutInto: {
            /** Format: uuid */
            zoneId: string;
            /** @description 库位 inside the zone, 1 to 40 characters. */
            spot?: string;
            /** @description By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. It stands in the trail. */
            overrideReason?: string;
        };
        PlacedContainerView: {
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            /** @description 37 characters. */
            code: string;
            wasteCode: string;
            grams: number;
            zoneId: string | null;
            spot: string | null;
            /** @description ISO 8601; null: not in quarantine. */
            heldAt: string | null;
            holdReason: string | null;
            /** @description Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
            stabilisedAt: string | null;
            stabilisedBy: string | null;
            stabilisedHow: string | null;
            version: number;
            /** @description Risks that a manager's reason put aside. */
            overridden: components["schemas"]["PlacementFindingView"][];
        };
        PutBack: {
            /**
             * Format: uuid
             * @description Absent: the zone it was picked from.
             */
            zoneId?: string;
            /** @description 库位 inside the zone, 1 to 40 characters. */
            spot?: string;
            /** @description By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. It stands in the trail. */
            overrideReason?: string;
        };
        HoldReason: {
            /** @description Why, 2 to 500 characters. */
            reason: string;
        };
        ScannedPutAway: {
            /** Format: uuid */
            zoneId: string;
            /** @description 库位 inside the zone, 1 to 40 characters. */
            spot?: string;
            /** @description By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. It stands in the trail. */
            overrideReason?: string;
            /** @description The 37 characters of the label, or the address in its QR code that ends in them; 37 to 500 characters. */
            code: string;
        };
        StabilisedHow: {
            /** @description By which treatment, where and by whom, 5 to 500 characters. */
            how: string;
        };
        WithdrawStabilised: {
            /** @description What showed that it is not stable, 5 to 500 characters. */
            reason: string;
        };
        TracePlaceView: {
            /** @enum {string} */
            place: "bay" | "dock" | "missing" | "refused" | "returned" | "shipped" | "treated" | "vehicle" | "zone";
            /** @description In the bay: the zone that it counts against. Null outside the facility. */
            zoneId: string | null;
            zoneName: string | null;
            /** @description What it left with, once shipped. */
            transferId: string | null;
            grams: number;
            containers: number;
        };
        OriginView: {
            /** @description The container that the waste came in. */
            originId: string;
            code: string;
            /** @description Null: the facility itself produced it. */
            enterpriseId: string | null;
            enterpriseName: string | null;
            manifestId: string | null;
            manifestNumber: string | null;
            grams: number;
            /** @description Of the container, rounded down. */
            permille: number;
        };
        OriginPage: {
            items: components["schemas"]["OriginView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TracePartView: {
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            /** @enum {string} */
            place: "bay" | "dock" | "missing" | "refused" | "returned" | "shipped" | "treated" | "vehicle" | "zone";
            containerId: string;
            code: string;
            zoneId: string | null;
            zoneName: string | null;
            transferId: string | null;
            /** @description Of this origin in that container. */
            grams: number;
            /** @description HJ 1033 附录F, once treated; null before, as what follows. */
            methodCode: string | null;
            /** @description YYYY-MM-DD. */
            treatedOn: string | null;
            companyName: string | null;
            /** @description The place. */
            treatedAt: string | null;
            /** @description Its share of what the treatment company weighed. */
            treatedGrams: number | null;
        };
        TracePartPage: {
            items: components["schemas"]["TracePartView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TraceDifferenceView: {
            /** @enum {string} */
            kind: "stockTake" | "weighing";
            /** @description Less; negative: more. */
            grams: number;
            reason: string;
            /** @description ISO 8601. */
            at: string;
        };
        ContainerTraceView: {
            places: components["schemas"]["TracePlaceView"][];
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            /** @description The first 200; more under `trace/origins`. */
            origins: components["schemas"]["OriginPage"];
            /** @description The first 200; more under `trace/parts`. Empty for what the facility filled. */
            parts: components["schemas"]["TracePartPage"];
            /** @description The newest 200. */
            differences: components["schemas"]["TraceDifferenceView"][];
            containerId: string;
            code: string;
            wasteCode: string;
            /** @description In it now. */
            grams: number;
            originCount: number;
            handedOverGrams: number;
            /** @description Handed over and not weighed in; negative: weighed in and not handed over. */
            weighingGrams: number;
            /** @description Found less by counting; negative: found more. */
            stockTakeGrams: number;
            balanced: boolean;
        };
        LineTraceView: {
            places: components["schemas"]["TracePlaceView"][];
            lineId: string;
            position: number;
            wasteCode: string;
            name: string;
            containers: number;
            handedOverGrams: number;
            /** @description Handed over and not weighed in; negative: weighed in and not handed over. */
            weighingGrams: number;
            /** @description Found less by counting; negative: found more. */
            stockTakeGrams: number;
            balanced: boolean;
        };
        ManifestTraceView: {
            lines: components["schemas"]["LineTraceView"][];
            manifestId: string;
            number: string;
            balanced: boolean;
        };
        TracedContainerView: {
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            id: string;
            code: string;
            lineId: string;
            wasteCode: string;
            handedOverGrams: number;
        };
        TracedContainerPage: {
            items: components["schemas"]["TracedContainerView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        WasteTraceView: {
            places: components["schemas"]["TracePlaceView"][];
            wasteCode: string;
            containers: number;
            handedOverGrams: number;
            /** @description Handed over and not weighed in; negative: weighed in and not handed over. */
            weighingGrams: number;
            /** @description Found less by counting; negative: found more. */
            stockTakeGrams: number;
            balanced: boolean;
        };
        EnterpriseTraceView: {
            wastes: components["schemas"]["WasteTraceView"][];
            enterpriseId: string;
            name: string;
            /** @description First day of acceptance. */
            from: string;
            /** @description Last day of acceptance. */
            to: string;
            manifests: number;
            balanced: boolean;
        };
        StockAgeView: {
            fromDays: number;
            toDays: number | null;
            grams: number;
            containers: number;
        };
        StockFigureView: {
            /** @description Null where it is not grouped by zones. */
            zoneId: string | null;
            zoneName: string | null;
            /** @description Null where it is not grouped by codes. */
            wasteCode: string | null;
            grams: number;
            containers: number;
            /** @description In quarantine. */
            heldGrams: number;
            /** @description The earliest start of a storage clock, ISO 8601. */
            oldestClockStart: string;
            /** @description The earliest last day in store, YYYY-MM-DD; null of a past instant, since law and settings may have moved it. */
            earliestDueOn: string | null;
            /** @description Of the group; of one class where it is grouped by age. */
            ages: components["schemas"]["StockAgeView"][];
        };
        StockView: {
            /** @enum {string} */
            groupBy: "age" | "code" | "zone" | "zone-code";
            facilityId: string;
            /** @description The instant of the figures, ISO 8601. */
            asOf: string;
            grams: number;
            containers: number;
            heldGrams: number;
            figures: components["schemas"]["StockFigureView"][];
        };
        StockContainerView: {
            /** @enum {string} */
            place: "bay" | "dock" | "zone";
            id: string;
            /** @description 37 characters. */
            code: string;
            name: string;
            wasteCode: string;
            /** @description Null for what the facility filled from several. */
            enterpriseId: string | null;
            /** @description The zone that its mass counts against, wherever it stands inside. */
            zoneId: string;
            grams: number;
            held: boolean;
            /** @description ISO 8601. */
            clockStartedAt: string;
            /** @description Last day in store as it is today, YYYY-MM-DD. */
            dueOn: string | null;
            /** @description Since when it stands there with this mass, ISO 8601. */
            since: string;
        };
        StockContainerPage: {
            items: components["schemas"]["StockContainerView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        StartStockTake: {
            /** Format: uuid */
            zoneId: string;
        };
        StockTakeDifferenceView: {
            /**
             * @description `missing`: expected and not scanned; `surplus`: scanned and not expected; `mass`: weighs otherwise.
             * @enum {string}
             */
            kind: "mass" | "missing" | "surplus";
            /**
             * @description Where the books have it.
             * @enum {string}
             */
            stands: "bay" | "dock" | "here" | "missing" | "otherZone" | "outside" | "unknown";
            /**
             * @description What booking it does; `none`: it can only be explained.
             * @enum {string}
             */
            resolution: "correct" | "find" | "miss" | "move" | "none" | "putAway";
            /** @enum {string|null} */
            decision: "book" | "leave" | null;
            id: string;
            code: string;
            containerId: string | null;
            zoneId: string | null;
            wasteCode: string | null;
            /** @description By the books. */
            expectedGrams: number | null;
            /** @description As weighed. */
            foundGrams: number | null;
            /** @description The zone that a surplus was booked into: the counted one, or where it was carried. */
            bookedZoneId: string | null;
            reason: string | null;
        };
        StockTakeDetailView: {
            /** @enum {string} */
            state: "cancelled" | "closed" | "counted" | "counting";
            /** @description At most 1,000; null until the counting is finished. */
            differences: components["schemas"]["StockTakeDifferenceView"][] | null;
            /** @description Codes scanned so far. */
            scannedContainers: number;
            /** @description By the books; null until the counting is finished, since the count is blind. */
            expectedContainers: number | null;
            expectedGrams: number | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            zoneId: string;
            startedBy: string;
            /** @description ISO 8601. */
            startedAt: string;
            finishedBy: string | null;
            finishedAt: string | null;
            closedBy: string | null;
            closedAt: string | null;
            cancelledBy: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            version: number;
        };
        ScanDto: {
            /** @description The 37 characters of the label, or an address that ends in them. */
            code: string;
            /** @description As weighed, 1 to 100,000,000 grams; absent where it was not weighed. */
            grams?: number;
        };
        ScanContainers: {
            /** @description 1 to 200. A code that was scanned before counts once; its mass is the one weighed last. */
            scans: components["schemas"]["ScanDto"][];
        };
        DifferenceDecisionDto: {
            /** Format: uuid */
            differenceId: string;
            /**
             * @description `book`: the books follow what was found. `leave`: they stay as they are.
             * @enum {string}
             */
            decision: "book" | "leave";
            /** @description Why, 5 to 500 characters; stands in the books. */
            reason: string;
            /**
             * Format: uuid
             * @description Of a surplus that is booked: the zone that it was carried to, where the counted one may not hold it. Absent: the counted one.
             */
            zoneId?: string;
            /** @description Of a surplus that is booked, 10 to 500 characters: how risks of storing it beside the others are kept in check. */
            overrideReason?: string;
        };
        CloseStockTake: {
            /** @description One for each difference; none where there are none. */
            differences: components["schemas"]["DifferenceDecisionDto"][];
        };
        CancelStockTake: {
            /** @description Why, 5 to 500 characters. */
            reason: string;
        };
        StockTakeView: {
            /** @enum {string} */
            state: "cancelled" | "closed" | "counted" | "counting";
            id: string;
            zoneId: string;
            startedBy: string;
            /** @description ISO 8601. */
            startedAt: string;
            finishedBy: string | null;
            finishedAt: string | null;
            closedBy: string | null;
            closedAt: string | null;
            cancelledBy: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            version: number;
        };
        StockTakePage: {
            items: components["schemas"]["StockTakeView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        FindContainer: {
            /**
             * Format: uuid
             * @description Where it stands now, or was carried: a zone that may hold it, or quarantine.
             */
            zoneId: string;
            /** @description Where and how it was found, 5 to 500 characters. In a quarantine zone it is what it is set aside for. */
            reason: string;
            /** @description By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. */
            overrideReason?: string;
        };
        FoundContainerView: {
            id: string;
            code: string;
            state: string;
            zoneId: string;
            grams: number;
            /** @description ISO 8601: set aside, as in a quarantine zone; else null. */
            heldAt: string | null;
            version: number;
        };
        FilledPackage: {
            /** @description Up to 100 t, and no more than a container of this volume holds. */
            grams: number;
            /** @description What it holds when full, up to 100 m³; decides the size of the label. */
            volumeMillilitres: number;
        };
        RecordOwnWaste: {
            /** @description Of the edition of the catalogue in force on the day of generation. */
            wasteCode: string;
            /** @enum {string} */
            source: "carbonChange" | "cleaning" | "other" | "spill";
            /**
             * Format: uuid
             * @description The carbon change in the log of an outlet that the spent carbon comes from; of no other source.
             */
            logEntryId?: string;
            /** @description 单位内部名称, 1 to 60 characters. */
            name: string;
            /** @enum {string} */
            form: "G" | "L" | "S" | "SS";
            /** @description Of those the catalogue lists for the code; all of them when left out. */
            hazards?: ("C" | "I" | "In" | "R" | "T")[];
            /** @description What tells beside what it may stand (GB 18597-2023 4.3). */
            components?: ("acid" | "alkali" | "cyanide" | "heavyMetal" | "organic" | "oxidiser")[];
            /** @description 有害成分 for the label, 1 to 60 characters each. */
            harmfulComponents?: string[];
            /** @enum {string} */
            packaging: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            containers: components["schemas"]["FilledPackage"][];
            /** @description That many like the one container given. */
            count?: number;
            /** @description When filling began; left out: the time of the carbon change, or now. */
            generatedAt?: string;
            /** @description What happened, where, 2 to 500 characters; needed when the source is `other`. */
            note?: string;
        };
        RecordedOwnWasteView: {
            containers: components["schemas"]["ContainerView"][];
        };
        OwnWasteView: {
            /** @enum {string} */
            state: "emptied" | "loaded" | "missing" | "picked" | "received" | "refused" | "registered" | "returned" | "shipped" | "stored" | "storedAtGenerator" | "treated" | "voided";
            /** @enum {string} */
            source: "carbonChange" | "cleaning" | "other" | "spill";
            containerId: string;
            /** @description 数字识别码, 37 characters. */
            code: string;
            wasteCode: string;
            name: string;
            /** @description As recorded; null once the record was withdrawn. */
            producedGrams: number | null;
            /** @description In it now. */
            grams: number;
            /** @description The carbon change that it comes from, and the outlet; null of other sources. */
            logEntryId: string | null;
            outletId: string | null;
            outletCode: string | null;
            outletName: string | null;
            note: string | null;
            /** Format: date-time */
            generatedAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description As the account was called. */
            recordedBy: string;
        };
        OwnWastePage: {
            items: components["schemas"]["OwnWasteView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        WithdrawOwnWaste: {
            /** @description Why the record was wrong, 2 to 500 characters. */
            reason: string;
        };
        RegisterHandheld: {
            /** @description What people call the device, 1 to 60 characters. */
            name: string;
        };
        HandheldView: {
            id: string;
            name: string;
            accountId: string;
            /** @description Whose device it is. */
            accountLabel: string;
            /** @description ISO 8601. */
            registeredAt: string;
            /** @description ISO 8601; null while in use. */
            revokedAt: string | null;
        };
        HandheldPage: {
            items: components["schemas"]["HandheldView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ReplayedContainer: {
            /** @description Its 37 characters, or an address that ends in them. */
            code: string;
            /** @description Grams weighed at hand-over; what the label says when left out. */
            grams?: number;
        };
        ReplayedLine: {
            /** @description Position on the form, from 1. */
            line: number;
            handedOverGrams: number;
            handedOverPackages: number;
            /** @description The containers, 1 to 999: as many as packages, their masses summing to the line's. Left out: labelled at loading. */
            containers?: components["schemas"]["ReplayedContainer"][];
        };
        OperationContentView: {
            lines?: components["schemas"]["ReplayedLine"][];
            basis: number;
            manifestId?: string;
            bookingId?: string;
            line?: number;
            code?: string;
            grams?: number;
            volumeMillilitres?: number;
            packaging?: string;
            reason?: string;
            text?: string;
        };
        NamedOperationView: {
            /** @enum {string} */
            kind: "arriveAtFacility" | "arriveAtStop" | "completeRound" | "departRound" | "departStop" | "enterpriseSign" | "handOver" | "labelContainer" | "noShow" | "note";
            /** @enum {string} */
            state: "applied" | "conflict" | "discarded" | "received" | "waiting";
            content: components["schemas"]["OperationContentView"];
            message: components["schemas"]["TextView"] | null;
            roundNumber: string | null;
            enterpriseName: string | null;
            /** @description The product's own. */
            manifestNumber: string | null;
            id: string;
            operationId: string;
            roundId: string;
            /** @description At whose stop; null for what concerns the whole round. */
            enterpriseId: string | null;
            sequence: number;
            /** @description Who recorded it. */
            accountLabel: string;
            /** @description ISO 8601, by the device's clock: as claimed. */
            deviceAt: string;
            /** @description ISO 8601, by the server's. */
            receivedAt: string;
            /** @description Seconds the device's clock was ahead; null up to five minutes either way. */
            skewSeconds: number | null;
            settledAt: string | null;
            /** @description Stable code of why it waits or is in conflict. */
            code: string | null;
            /** @description The field of `content` that it is about. */
            pointer: string | null;
            discardReason: string | null;
            version: number;
            /** @description The container it is about, where it is about one: labelled, or refused of a hand-over. */
            containerCode: string | null;
        };
        NamedOperationPage: {
            items: components["schemas"]["NamedOperationView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        OperationDetailView: {
            /** @enum {string} */
            kind: "arriveAtFacility" | "arriveAtStop" | "completeRound" | "departRound" | "departStop" | "enterpriseSign" | "handOver" | "labelContainer" | "noShow" | "note";
            /** @enum {string} */
            state: "applied" | "conflict" | "discarded" | "received" | "waiting";
            content: components["schemas"]["OperationContentView"];
            message: components["schemas"]["TextView"] | null;
            roundNumber: string | null;
            enterpriseName: string | null;
            /** @description The product's own. */
            manifestNumber: string | null;
            id: string;
            operationId: string;
            roundId: string;
            /** @description At whose stop; null for what concerns the whole round. */
            enterpriseId: string | null;
            sequence: number;
            /** @description Who recorded it. */
            accountLabel: string;
            /** @description ISO 8601, by the device's clock: as claimed. */
            deviceAt: string;
            /** @description ISO 8601, by the server's. */
            receivedAt: string;
            /** @description Seconds the device's clock was ahead; null up to five minutes either way. */
            skewSeconds: number | null;
            settledAt: string | null;
            /** @description Stable code of why it waits or is in conflict. */
            code: string | null;
            /** @description The field of `content` that it is about. */
            pointer: string | null;
            discardReason: string | null;
            version: number;
            /** @description The container it is about, where it is about one: labelled, or refused of a hand-over. */
            containerCode: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        DiscardOperation: {
            /** @description What was done instead, 2 to 500 characters. */
            reason: string;
        };
        FetchPacket: {
            /**
             * Format: uuid
             * @description A device of the driver's own.
             */
            handheldId: string;
            /** @description Container codes to reserve for each line, 0 to 50; as many as packages are planned and three more when left out. */
            codesPerLine?: number;
        };
        PacketTolerancesView: {
            weighingPermille: number;
            densityGramsPerLitre: number;
        };
        PacketLineView: {
            /** @description Position on the form, from 1. */
            line: number;
            bookingId: string | null;
            wasteCode: string;
            name: string;
            hazards: string[];
            /** @description S solid, SS semi-solid, L liquid, G gas. */
            form: string;
            packaging: string;
            components: string[];
            plannedGrams: number;
            plannedPackages: number;
            /** @description Reserved 数字识别码 not used so far, for labels printed on the spot. */
            codes: string[];
        };
        PacketManifestView: {
            manifestId: string;
            /** @description The `operationId` of its hand-over. */
            handOverId: string;
            internalNumber: string;
            officialNumber: string | null;
            state: string;
            /** @description Without it nothing may be loaded (部令23号 第11条): no official number yet, or loaded already. */
            mayLoad: boolean;
            /** @description For the text that the enterprise's device signs. */
            confirmHash: string;
            /** @description On the label: whose waste it is. */
            uscc: string;
            lines: components["schemas"]["PacketLineView"][];
        };
        PacketBookingView: {
            bookingId: string;
            bookingNumber: string;
            /** @description From 1, in the order of driving. */
            position: number;
            state: string;
            /** @description ISO 8601. */
            windowFrom: string;
            /** @description ISO 8601. */
            windowTo: string;
            note: string | null;
        };
        PacketContainerView: {
            code: string;
            wasteCode: string;
            packaging: string;
            volumeMillilitres: number;
            grams: number;
        };
        PacketStopView: {
            manifest: components["schemas"]["PacketManifestView"] | null;
            enterpriseId: string;
            enterpriseName: string;
            address: string;
            contactName: string;
            contactPhone: string;
            bookings: components["schemas"]["PacketBookingView"][];
            containers: components["schemas"]["PacketContainerView"][];
        };
        PacketView: {
            id: string;
            handheldId: string;
            roundId: string;
            roundNumber: string;
            /** @description YYYY-MM-DD; also the day in the reserved codes. */
            day: string;
            roundState: string;
            plate: string;
            driverName: string;
            escortName: string;
            tolerances: components["schemas"]["PacketTolerancesView"];
            /** @description In the order of driving. */
            stops: components["schemas"]["PacketStopView"][];
            /** @description ISO 8601. */
            issuedAt: string;
            /** @description The `basis` of operations recorded with it; counts up when something changed. */
            version: number;
        };
        ReplayedOperation: {
            /** @description Chosen by the device, a UUID in lower case; of a `handOver` the manifest's `handOverId`. Sent again it has no further effect. */
            operationId: string;
            /** @description Place in what this device recorded of this round: from 1, without gaps, up to 2,000. */
            sequence: number;
            /** @enum {string} */
            kind: "arriveAtFacility" | "arriveAtStop" | "completeRound" | "departRound" | "departStop" | "enterpriseSign" | "handOver" | "labelContainer" | "noShow" | "note";
            /** @description By the device's clock; kept as claimed. */
            deviceAt: string;
            /** @description Version of the packet on the device when it was recorded. */
            basis: number;
            /** Format: uuid */
            manifestId?: string;
            /** Format: uuid */
            bookingId?: string;
            /** @description Position on the form, from 1. */
            line?: number;
            /** @description A code reserved for the line: 37 characters. */
            code?: string;
            grams?: number;
            volumeMillilitres?: number;
            /**
             * @description When it is not the line's.
             * @enum {string}
             */
            packaging?: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description Every line of the manifest once. */
            lines?: components["schemas"]["ReplayedLine"][];
            /** @description The key's id, a dot, and the 64 digits that the enterprise's device made. */
            seal?: string;
            /** @description 2 to 500 characters. */
            reason?: string;
            /** @description 1 to 500 characters. */
            text?: string;
        };
        Replay: {
            /** Format: uuid */
            handheldId: string;
            /** @description The device's clock at this moment: how far it is off is noted. */
            sentAt: string;
            operations: components["schemas"]["ReplayedOperation"][];
        };
        ReplayedOperationView: {
            /** @enum {string} */
            outcome: "alreadyApplied" | "applied" | "conflict" | "discarded" | "waiting";
            message: components["schemas"]["TextView"] | null;
            operationId: string;
            code: string | null;
            pointer: string | null;
            /** @description The container it is about, where it is about one. */
            containerCode: string | null;
            skewSeconds: number | null;
        };
        ReplayView: {
            /** @description In the order of the request. Each is kept, whatever became of it. */
            operations: components["schemas"]["ReplayedOperationView"][];
        };
        HandOverKeyView: {
            id: string;
            manifestId: string;
            /** @description 32 bytes, base64url. The seal is HMAC-SHA-256 over the text of the hand-over. */
            key: string;
            officialNumber: string | null;
            confirmHash: string;
        };
        TransferSummaryView: {
            /** @enum {string} */
            state: "accepted" | "arrived" | "cancelled" | "closed" | "inTransit" | "partlyAccepted" | "planned" | "preparing" | "ready" | "refused" | "treated";
            id: string;
            /** @description GO-CC-2026-000042. */
            number: string;
            facilityId: string;
            companyId: string;
            companyName: string;
            /** @description YYYY-MM-DD. */
            plannedOn: string;
            /** @description On it; sealed at dispatch. */
            grams: number;
            containers: number;
            note: string | null;
            /** @description 14 digits; null until the national system gave it. */
            officialNumber: string | null;
            /** @description Why it travels on paper; null: electronic. */
            paperReason: string | null;
            /** @description Last day for the back-fill of a paper manifest, YYYY-MM-DD. */
            backfillDueOn: string | null;
            /** @description Last day for the partner's confirmation, YYYY-MM-DD. */
            acceptanceDueOn: string | null;
            dispatchedAt: string | null;
            arrivedAt: string | null;
            receivedAt: string | null;
            opinion: string | null;
            returnedAt: string | null;
            treatedAt: string | null;
            closedAt: string | null;
            cancelReason: string | null;
            /** @description ISO 8601, as all instants here. */
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        TransferSummaryPage: {
            items: components["schemas"]["TransferSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        StepErrorView: {
            text: components["schemas"]["TextView"];
            /** @description Stable code. */
            code: string;
        };
        StuckStepView: {
            /** @enum {string} */
            step: "allocate" | "check" | "close" | "documents" | "draft" | "number" | "reserve";
            /** @enum {string} */
            state: "cancelled" | "done" | "due" | "parked" | "skipped" | "stopped" | "waiting";
            lastError: components["schemas"]["StepErrorView"] | null;
            id: string;
            transferId: string;
            /** @description GO-CC-2026-000042. */
            number: string;
            companyName: string;
            attempts: number;
            /** @description ISO 8601. */
            since: string;
        };
        StuckStepPage: {
            items: components["schemas"]["StuckStepView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        TransferCandidateView: {
            containerId: string;
            code: string;
            wasteCode: string;
            name: string;
            grams: number;
            zoneId: string;
            /** @description Last day in store, YYYY-MM-DD. */
            dueOn: string | null;
        };
        TransferProposalView: {
            containers: components["schemas"]["TransferCandidateView"][];
            grams: number;
        };
        TransferLegWish: {
            /** Format: uuid */
            vehicleId: string;
            /** Format: uuid */
            driverId: string;
            /** Format: uuid */
            escortId: string;
            /** @description 危险货物道路运输运单号, 4 to 40 characters. */
            waybillNumber?: string;
            /** @description Where the next carrier takes over, 2 to 200 characters. */
            toPlace?: string;
        };
        PlanTransfer: {
            /**
             * @description How a waste code is to be treated, by code: needed where the partner's permit leaves a choice.
             * @example {
             *       "900-214-08": "R9"
             *     }
             */
            methods?: {
                [key: string]: string;
            };
            /** Format: uuid */
            companyId: string;
            /** @description YYYY-MM-DD, from today to 180 days ahead; its year is the quota year. */
            plannedOn: string;
            /** @description Codes of 1 to 1,000 containers, stored or picked. */
            containers: string[];
            /**
             * Format: uuid
             * @description 跨省转移批准; at planning the one in force that names the codes when left out.
             */
            approvalId?: string;
            /** @description The carriers in their order, at most five; all of them, replacing those before. */
            legs?: components["schemas"]["TransferLegWish"][];
            /** @description 1 to 500 characters. */
            note?: string;
        };
        TransferLineView: {
            id: string;
            position: number;
            wasteCode: string;
            name: string;
            /** @description 拟利用处置方式, HJ 1033 附录F. */
            methodCode: string;
            grams: number;
            containers: number;
            /** @description As the partner weighed it. */
            acceptedGrams: number | null;
            /** @description Of what it refused, as shipped. */
            refusedGrams: number | null;
            discrepancy: string | null;
            /** @description YYYY-MM-DD. */
            treatedOn: string | null;
            treatedMethodCode: string | null;
            place: string | null;
        };
        TransferLegView: {
            position: number;
            vehicleId: string;
            driverId: string;
            escortId: string;
            waybillNumber: string | null;
            toPlace: string | null;
            /** @description ISO 8601. */
            takenOverAt: string | null;
        };
        FlowStepView: {
            /** @enum {string} */
            step: "allocate" | "arrive" | "bringBack" | "check" | "close" | "dispatch" | "documents" | "draft" | "number" | "receive" | "reserve" | "treat";
            label: components["schemas"]["TextView"];
            /**
             * @description Who does it.
             * @enum {string}
             */
            by: "people" | "system";
            /** @enum {string} */
            state: "cancelled" | "done" | "due" | "later" | "parked" | "retrying" | "skipped" | "stopped" | "waiting";
            lastError: components["schemas"]["StepErrorView"] | null;
            /** @description Failed ones. */
            attempts: number;
            /** @description ISO 8601. */
            nextTryAt: string | null;
            /** @description Since when it is in its state, ISO 8601. */
            since: string | null;
            /** @description Once it is held up: the law has another way, so that it may be left out with a reason. */
            mayBeSkipped: boolean;
        };
        TransferView: {
            /** @enum {string} */
            state: "accepted" | "arrived" | "cancelled" | "closed" | "inTransit" | "partlyAccepted" | "planned" | "preparing" | "ready" | "refused" | "treated";
            lines: components["schemas"]["TransferLineView"][];
            legs: components["schemas"]["TransferLegView"][];
            flow: components["schemas"]["FlowStepView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description Not yet scanned onto the vehicle. */
            unscanned: number;
            /** @description Refused and not back yet. */
            refusedAway: number;
            id: string;
            /** @description GO-CC-2026-000042. */
            number: string;
            facilityId: string;
            companyId: string;
            companyName: string;
            /** @description YYYY-MM-DD. */
            plannedOn: string;
            /** @description On it; sealed at dispatch. */
            grams: number;
            containers: number;
            note: string | null;
            /** @description 14 digits; null until the national system gave it. */
            officialNumber: string | null;
            /** @description Why it travels on paper; null: electronic. */
            paperReason: string | null;
            /** @description Last day for the back-fill of a paper manifest, YYYY-MM-DD. */
            backfillDueOn: string | null;
            /** @description Last day for the partner's confirmation, YYYY-MM-DD. */
            acceptanceDueOn: string | null;
            dispatchedAt: string | null;
            arrivedAt: string | null;
            receivedAt: string | null;
            opinion: string | null;
            returnedAt: string | null;
            treatedAt: string | null;
            closedAt: string | null;
            cancelReason: string | null;
            /** @description ISO 8601, as all instants here. */
            createdAt: string;
            /** @description Send it back as If-Match: "v3". */
            version: number;
        };
        ChangeTransfer: {
            /** @description YYYY-MM-DD, from today to 180 days ahead. */
            plannedOn?: string;
            /**
             * Format: uuid
             * @description 跨省转移批准; at planning the one in force that names the codes when left out.
             */
            approvalId?: string;
            /** @description The carriers in their order, at most five; all of them, replacing those before. */
            legs?: components["schemas"]["TransferLegWish"][];
            /** @description 1 to 500 characters. */
            note?: string;
        };
        TransferContainerView: {
            /** @enum {string|null} */
            outcome: "accepted" | "refused" | "returned" | null;
            containerId: string;
            code: string;
            wasteCode: string;
            name: string;
            grams: number;
            /** @description The container's present state. */
            state: string;
            /** @description ISO 8601. */
            scannedAt: string | null;
        };
        TransferContainerPage: {
            items: components["schemas"]["TransferContainerView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RemoveContainers: {
            /** @description Codes of 1 to 1,000 containers on the transfer. */
            containers: string[];
            reason: string;
        };
        TransferReason: {
            reason: string;
        };
        RetryStep: {
            /** @enum {string} */
            step: "allocate" | "check" | "close" | "documents" | "draft" | "number" | "reserve";
        };
        SkipStep: {
            reason: string;
            /** @enum {string} */
            step: "allocate" | "check" | "close" | "documents" | "draft" | "number" | "reserve";
        };
        OutboundNumber: {
            /** @description 14 digits of the national system. */
            officialNumber: string;
        };
        ScanOntoVehicle: {
            /** @description 1 to 1,000 scans: the 37 characters, or an address that ends in them. */
            scanned: string[];
        };
        DispatchTransfer: {
            /** @description 危险货物道路运输运单号, 4 to 40 characters. */
            waybillNumber?: string;
        };
        ArriveTransfer: {
            /** @description ISO 8601 with offset, after the dispatch and not in the future; now when left out. */
            arrivedAt?: string;
        };
        ReceivedLine: {
            /** Format: uuid */
            lineId: string;
            /** @description Grams of the containers it took; 0 where it refused all of them. */
            acceptedGrams: number;
            /** @description Why it differs, 2 to 500 characters; needed beyond the tolerance of the code. */
            discrepancy?: string;
        };
        ReceiveTransfer: {
            /** @description ISO 8601 with offset, after the arrival and not in the future; now when left out. */
            receivedAt?: string;
            /** @description Codes of the containers it refused. */
            refused?: string[];
            /** @description Every line once; may be left out when all was refused. */
            lines?: components["schemas"]["ReceivedLine"][];
            /** @description 接受人处理意见, 2 to 500 characters; needed for what was refused. */
            opinion?: string;
        };
        ReturnRefused: {
            /** @description All that are away when left out. */
            containers?: string[];
            /**
             * Format: uuid
             * @description The zone they count against; the one they came from when left out.
             */
            zoneId?: string;
        };
        TreatedLine: {
            /** Format: uuid */
            lineId: string;
            /** @description YYYY-MM-DD, from the acceptance to today. */
            treatedOn: string;
            /**
             * @description HJ 1033 附录F; as planned when left out.
             * @enum {string}
             */
            methodCode?: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @description 2 to 200 characters; the partner's address when left out. */
            place?: string;
        };
        TreatTransfer: {
            /** @description Every line of which something was accepted, once. */
            lines: components["schemas"]["TreatedLine"][];
        };
        VisitChargeSummaryView: {
            /** @enum {string} */
            kind: "correction" | "visit";
            /** @enum {string} */
            outcome: "accepted" | "partlyAccepted" | "refused";
            id: string;
            number: string;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            statementId: string;
            manifestId: string;
            manifestNumber: string;
            /** @description The charge of the visit; of the visit's own charge its own id. */
            visitId: string;
            roundId: string | null;
            /** @description YYYY-MM-DD; the prices are those of this day. */
            handedOverOn: string;
            /** @description YYYY-MM-DD; its month is the statement's. */
            acceptedOn: string;
            /** @description Fen; negative: the facility pays. */
            totalFen: number;
            /** @description What sharing the trip saved the firm against one of its own. */
            savedFen: number;
            /** @description Of a correction. */
            reason: string | null;
            /** @description ISO 8601. */
            createdAt: string;
        };
        VisitChargeSummaryPage: {
            items: components["schemas"]["VisitChargeSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ChargeEstimateLineView: {
            /** @enum {string} */
            kind: "minimum" | "transport" | "waste";
            /** @description Of waste. */
            wasteCode: string | null;
            grams: number | null;
            fenPerKg: number | null;
            /** @description First day of the price version, YYYY-MM-DD; null: no price is agreed for the code. */
            priceValidFrom: string | null;
            /** @description Fen; negative: the facility pays. */
            amountFen: number;
            /** @description The arithmetic in words. */
            explanation: components["schemas"]["TextView"];
        };
        ChargeEstimateView: {
            /** @description YYYY-MM-DD. */
            on: string;
            /** @description Null: no agreement is in force on the day. */
            agreementNumber: string | null;
            /** @description Least charge of a visit's services, by the agreement. */
            minimumFen: number;
            /** @description A share of the trip comes on top, which only the finished round tells. */
            transportCharged: boolean;
            lines: components["schemas"]["ChargeEstimateLineView"][];
            /** @description Fen, without transport; negative: the facility pays. */
            totalFen: number;
        };
        TripShareView: {
            roundId: string;
            roundNumber: string;
            firms: number;
            sharedMetres: number;
            fenPerKm: number;
            fixedFen: number;
            /** @description What the trip cost. */
            costFen: number;
            /** @description What its firms share of it: never more than all separate trips together. */
            sharedFen: number;
            /** @description All firms, each with a trip of its own. */
            separateSumFen: number;
            /** @description This firm with a trip of its own. */
            separateMetres: number;
            separateFen: number;
            shareFen: number;
            isApproximate: boolean;
        };
        VisitChargeLineView: {
            /** @enum {string} */
            kind: "minimum" | "transport" | "waste";
            id: string;
            position: number;
            title: components["schemas"]["TextView"];
            /** @description The arithmetic in words. */
            explanation: components["schemas"]["TextView"];
            /** @description Fen; negative: the facility pays. */
            amountFen: number;
            manifestLineId: string | null;
            wasteCode: string | null;
            grams: number | null;
            fenPerKg: number | null;
            /** @description First day of the price version, YYYY-MM-DD. */
            priceValidFrom: string | null;
            transport: components["schemas"]["TripShareView"] | null;
            /** @description Set in a correction. */
            byHand: boolean;
            /** @description The line that this one takes back. */
            reversesLineId: string | null;
            /** @description A later correction took it back; false: it stands, or is itself a reversal. */
            takenBack: boolean;
        };
        VisitChargeView: {
            /** @enum {string} */
            kind: "correction" | "visit";
            /** @enum {string} */
            outcome: "accepted" | "partlyAccepted" | "refused";
            id: string;
            number: string;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            statementId: string;
            manifestId: string;
            manifestNumber: string;
            /** @description The charge of the visit; of the visit's own charge its own id. */
            visitId: string;
            roundId: string | null;
            /** @description YYYY-MM-DD; the prices are those of this day. */
            handedOverOn: string;
            /** @description YYYY-MM-DD; its month is the statement's. */
            acceptedOn: string;
            /** @description Fen; negative: the facility pays. */
            totalFen: number;
            /** @description What sharing the trip saved the firm against one of its own. */
            savedFen: number;
            /** @description Of a correction. */
            reason: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            agreementId: string | null;
            agreementNumber: string | null;
            /** @description Least charge of a visit's services, by the agreement. */
            minimumFen: number;
            lines: components["schemas"]["VisitChargeLineView"][];
            /** @description The visit with all its corrections. */
            visitNetFen: number;
            visitCharges: number;
        };
        CorrectChargeLine: {
            /** @description Of waste: the right price in fen a kilogram, -1,000,000 to 1,000,000. */
            fenPerKg?: number;
            /**
             * Format: uuid
             * @description A line as it stands: not taken back.
             */
            lineId: string;
            /** @description Of the minimum charge or the transport: the right amount in fen, 0 to 1,000,000 yuan. */
            amountFen?: number;
        };
        CorrectVisitCharge: {
            lines: components["schemas"]["CorrectChargeLine"][];
            /** @description Stands on the correction, 5 to 500 characters; it is the answer to an objection. */
            reason: string;
        };
        StatementSummaryView: {
            /** @enum {string} */
            state: "agreed" | "corrected" | "issued" | "objected" | "open" | "paid";
            id: string;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description YYYY-MM. */
            month: string;
            /** @description Fen; negative: the facility owes the firm. */
            totalFen: number;
            /** @description What sharing trips saved the firm in the month. */
            savedFen: number;
            /** @description Visits and corrections in it. */
            charges: number;
            /** @description ISO 8601. */
            issuedAt: string | null;
            /** @description Until then the firm may object; afterwards it counts as agreed. */
            objectionDueAt: string | null;
            agreedAt: string | null;
            /** @description YYYY-MM-DD. */
            paidOn: string | null;
            paymentReference: string | null;
            createdAt: string;
            version: number;
        };
        StatementSummaryPage: {
            items: components["schemas"]["StatementSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ObjectionView: {
            /** @enum {string|null} */
            outcome: "corrected" | "rejected" | null;
            id: string;
            lineIds: string[];
            reason: string;
            /** @description ISO 8601. */
            raisedAt: string;
            answerDueAt: string;
            answer: string | null;
            answeredAt: string | null;
            /** @description The correction that answers it. */
            correctionId: string | null;
        };
        StatementView: {
            /** @enum {string} */
            state: "agreed" | "corrected" | "issued" | "objected" | "open" | "paid";
            id: string;
            facilityId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description YYYY-MM. */
            month: string;
            /** @description Fen; negative: the facility owes the firm. */
            totalFen: number;
            /** @description What sharing trips saved the firm in the month. */
            savedFen: number;
            /** @description Visits and corrections in it. */
            charges: number;
            /** @description ISO 8601. */
            issuedAt: string | null;
            /** @description Until then the firm may object; afterwards it counts as agreed. */
            objectionDueAt: string | null;
            agreedAt: string | null;
            /** @description YYYY-MM-DD. */
            paidOn: string | null;
            paymentReference: string | null;
            createdAt: string;
            version: number;
            /** @description The newest twenty. */
            objections: components["schemas"]["ObjectionView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ObjectToStatement: {
            /** @description Ids of 1 to 50 lines of the statement as they stand. */
            lineIds: string[];
            /** @description What is wrong with them, 5 to 500 characters. */
            reason: string;
        };
        RejectObjection: {
            /** @description Why the lines are right, 5 to 500 characters; told to the firm. */
            answer: string;
        };
        PayStatement: {
            /** @description Day of the payment, YYYY-MM-DD: from the issue to today. */
            paidOn: string;
            /** @description Of the bank transfer or the invoice, 2 to 200 characters. */
            reference: string;
        };
        SavedMonthView: {
            /** @description YYYY-MM of acceptance. */
            month: string;
            visits: number;
            separateFen: number;
            shareFen: number;
            savedFen: number;
        };
        SavingsView: {
            enterpriseId: string;
            /** @description YYYY-MM-DD. */
            from: string;
            to: string;
            /** @description Visits whose transport was charged as a share of a trip. */
            visits: number;
            /** @description What trips for the firm alone would have cost. */
            separateFen: number;
            /** @description What it bore of the shared trips. */
            shareFen: number;
            /** @description separateFen − shareFen. */
            savedFen: number;
            /** @description Of the visits, those whose distances are estimates. */
            approximateVisits: number;
            /** @description The arithmetic in words. */
            explanation: components["schemas"]["TextView"];
            months: components["schemas"]["SavedMonthView"][];
        };
        MessageView: {
            /** @enum {string} */
            kind: "number" | "reportDispatched" | "reportReceived";
            /** @enum {string} */
            adapter: "file" | "manual" | "simulator";
            /** @enum {string} */
            state: "answered" | "failed" | "open" | "waiting" | "withdrawn";
            id: string;
            /** @description What it is about: `manifest`. */
            subjectType: string;
            subjectId: string;
            internalNumber: string;
            /** @description Attempts begun. */
            attempts: number;
            /** @description Why the last of them failed, or why the answer was refused. */
            lastError: string | null;
            /** @description ISO 8601; null unless open. */
            nextAttemptAt: string | null;
            officialNumber: string | null;
            /** @description Of a number, false: the manifest was voided, before it came or since; null while unanswered. */
            applied: boolean | null;
            /** @description The file in which it was handed over. */
            exportId: string | null;
            answeredAt: string | null;
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        MessagePage: {
            items: components["schemas"]["MessageView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        MessageDetailView: {
            /** @enum {string} */
            kind: "number" | "reportDispatched" | "reportReceived";
            /** @enum {string} */
            adapter: "file" | "manual" | "simulator";
            /** @enum {string} */
            state: "answered" | "failed" | "open" | "waiting" | "withdrawn";
            /** @description in the fields of the official form */
            content: {
                [key: string]: unknown;
            };
            /** @description Sent with every attempt. */
            idempotencyKey: string;
            id: string;
            /** @description What it is about: `manifest`. */
            subjectType: string;
            subjectId: string;
            internalNumber: string;
            /** @description Attempts begun. */
            attempts: number;
            /** @description Why the last of them failed, or why the answer was refused. */
            lastError: string | null;
            /** @description ISO 8601; null unless open. */
            nextAttemptAt: string | null;
            officialNumber: string | null;
            /** @description Of a number, false: the manifest was voided, before it came or since; null while unanswered. */
            applied: boolean | null;
            /** @description The file in which it was handed over. */
            exportId: string | null;
            answeredAt: string | null;
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        SettleMessage: {
            /** @description Who entered it there and when, or under which receipt. */
            reason: string;
        };
        BreakerView: {
            /** @enum {string} */
            state: "closed" | "halfOpen" | "open";
            /** @description Failures in a row. */
            failures: number;
            /** @description ISO 8601; null while closed. */
            openedAt: string | null;
            /** @description When the next probe may go; null while closed. */
            probeAt: string | null;
        };
        MessageCountView: {
            /** @enum {string} */
            state: "answered" | "failed" | "open" | "waiting" | "withdrawn";
            /** @description Counting stops at 10,000. */
            count: number;
        };
        GatewayStatusView: {
            /** @enum {string} */
            adapter: "file" | "manual" | "simulator";
            breaker: components["schemas"]["BreakerView"];
            /** @description The facility's messages. */
            counts: components["schemas"]["MessageCountView"][];
            /** @description Opening of the oldest message that is neither answered nor withdrawn. */
            oldestUnansweredAt: string | null;
            lastAnswerAt: string | null;
        };
        ExportView: {
            /** @enum {string} */
            format: "csv" | "xlsx";
            id: string;
            messageCount: number;
            createdBy: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        ExportPage: {
            items: components["schemas"]["ExportView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        CreateExport: {
            /** @enum {string} */
            format: "csv" | "xlsx";
        };
        RowFaultView: {
            message: components["schemas"]["TextView"];
            /** @description As the spreadsheet numbers it. */
            line: number;
            /** @description Heading of the column. */
            column: string;
            code: string;
        };
        ImportReportView: {
            /** @enum {string} */
            mode: "apply" | "check";
            faults: components["schemas"]["RowFaultView"][];
            /** @description Manifests that the file answers. */
            answers: number;
            /** @description Rows without an official number. */
            skipped: number;
            /** @description Numbers that are new here. */
            numbered: number;
            /** @description Reports that the file confirms. */
            reported: number;
            /** @description All faults of the file; `faults` names the first 200. */
            faultCount: number;
        };
        ReconciliationView: {
            id: string;
            adapter: string;
            from: string;
            to: string;
            /** @description Manifests looked at here, and there. */
            oursCount: number;
            heldCount: number;
            /** @description Differences that are new, and those that are no longer found. */
            openedCount: number;
            goneCount: number;
            createdBy: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        ReconciliationPage: {
            items: components["schemas"]["ReconciliationView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        StartReconciliation: {
            /**
             * Format: date
             * @description First day, YYYY-MM-DD in Asia/Shanghai.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        DifferenceView: {
            /** @enum {string} */
            kind: "massDiffers" | "numberDiffers" | "stepDiffers" | "unknownHere" | "unknownThere";
            /** @enum {string} */
            state: "explained" | "gone" | "open";
            id: string;
            internalNumber: string | null;
            officialNumber: string | null;
            /** @description Numbers, steps, or masses in grams; null where one side has nothing. */
            ours: string | null;
            theirs: string | null;
            /** @description When the number was issued, YYYY-MM-DD in Asia/Shanghai. */
            day: string;
            reason: string | null;
            openedAt: string;
            closedAt: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        DifferencePage: {
            items: components["schemas"]["DifferenceView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        ExplainDifference: {
            /** @description What was found out, and what was done about it. */
            reason: string;
        };
        AskForListColumn: {
            /** @description JSON pointer into one item of the list; `*` stands for each member of a list in it: /lines/*\/wasteCode */
            path: string;
            /**
             * @description grams is written in tonnes, fen in yuan, instant and day in Asia/Shanghai; word is a code with its `words`; text takes any value
             * @enum {string}
             */
            type: "day" | "fen" | "flag" | "grams" | "instant" | "integer" | "number" | "text" | "word";
            /** @description of a `word`: what to write for which code, 100 at most; a code without one is written as it is */
            words?: {
                [key: string]: string;
            };
            /** @description In the language of the file. */
            header: string;
            /** @description In characters; XLSX only. */
            width?: number;
        };
        AskForList: {
            /** @description the query string of the page, filters and sort; `limit` and `cursor` in it count for nothing */
            query?: string;
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * @description Of yes and no and of texts held in both; Chinese where left out. Headings come as they are.
             * @enum {string}
             */
            language?: "en" | "zh";
            /** @description Path of the list as in this API, without /api/v1: /bookings, or /containers/{id}/events with the id in it. */
            list: string;
            /** @description What the screen calls it: names the sheet and the file. */
            title: string;
            columns: components["schemas"]["AskForListColumn"][];
            /** @description What the data are needed for; stays on record. 4 to 200 characters. */
            purpose: string;
        };
        ExportFailureView: {
            code: string;
            text: components["schemas"]["TextView"];
        };
        ReportExportView: {
            /** @enum {string} */
            format: "csv" | "pdf" | "xlsx";
            /** @enum {string} */
            language: "en" | "zh";
            parameters: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "cancelled" | "expired" | "failed" | "queued" | "ready" | "running";
            failure: components["schemas"]["ExportFailureView"] | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            id: string;
            kind: string;
            purpose: string;
            /** @description Position of who asked. */
            requester: string;
            /** @description 0 to 99 while it is made, 100 when it is ready; null before anybody knows. */
            percent: number | null;
            rowsDone: number;
            rowsEstimated: number | null;
            /** @description ISO 8601; while it is made. */
            estimatedEndAt: string | null;
            /** @description Bytes of the file. */
            bytes: number | null;
            sha256: string | null;
            /** @description The instant whose data the file has. */
            snapshotAt: string | null;
            /** @description Number of the last event of the audit trail that the file rests on. */
            lastLeaf: number | null;
            downloads: number;
            createdAt: string;
            startedAt: string | null;
            endedAt: string | null;
            /** @description When the file is deleted; the record stays. */
            expiresAt: string | null;
        };
        ParameterChoiceView: {
            /** @description What to give as the parameter. */
            value: string;
            text: components["schemas"]["TextView"];
        };
        ReportParameterView: {
            /**
             * @description period: YYYY or YYYY-MM; declaredPeriod: YYYY-Qn besides; day: YYYY-MM-DD; instant: ISO 8601; choice: one of `choices`
             * @enum {string}
             */
            type: "choice" | "day" | "declaredPeriod" | "instant" | "period" | "uuid" | "wasteCode";
            /** @description Of a `choice`; else empty. */
            choices: components["schemas"]["ParameterChoiceView"][];
            name: string;
            text: components["schemas"]["TextView"];
            required: boolean;
        };
        ReportKindView: {
            formats: ("csv" | "pdf" | "xlsx")[];
            parameters: components["schemas"]["ReportParameterView"][];
            /** @description Headings in their order. */
            columns: components["schemas"]["TextView"][];
            kind: string;
            title: components["schemas"]["TextView"];
            /** @description The rule or practice it answers to. */
            basis: string;
        };
        ReportListView: {
            items: components["schemas"]["ReportKindView"][];
        };
        ReportExportPage: {
            items: components["schemas"]["ReportExportView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        AskForReport: {
            /** @enum {string} */
            format: "csv" | "pdf" | "xlsx";
            /**
             * @description Of headings and words; Chinese, as the law's forms are, where left out.
             * @enum {string}
             */
            language?: "en" | "zh";
            /** @description as the list of reports describes them for the kind */
            parameters?: {
                [key: string]: string;
            };
            /** @description As the list of reports names it. */
            kind: string;
            /** @description What the data are needed for; stays on record. 4 to 200 characters. */
            purpose: string;
        };
        IncidentWithdrawalView: {
            /** Format: date-time */
            withdrawnAt: string;
            reason: string;
            withdrawnBy: string;
        };
        IncidentView: {
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Null while it stands. */
            withdrawal: components["schemas"]["IncidentWithdrawalView"] | null;
            id: string;
            facilityId: string;
            place: string;
            what: string;
            measures: string;
            reportedTo: string | null;
            recordedBy: string;
        };
        IncidentPage: {
            items: components["schemas"]["IncidentView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RecordIncident: {
            occurredAt: string;
            /** @description Where, 2 to 200 characters. */
            place: string;
            /** @description What happened, with the wastes and masses concerned, 5 to 2,000 characters. */
            what: string;
            /** @description What was done about it, 5 to 2,000 characters. */
            measures: string;
            /** @description The authority that was told, 2 to 200 characters. */
            reportedTo?: string;
        };
        WithdrawIncident: {
            /** @description Why the record does not count, 5 to 500 characters. */
            reason: string;
        };
        RestsOnView: {
            /**
             * Format: date-time
             * @description When it was recorded, to the microsecond.
             */
            at: string;
            /** @description Its number in the audit trail. */
            leaf: number;
        };
        BookLineView: {
            /** @enum {string} */
            direction: "received" | "sentAway";
            day: string;
            categoryCode: string;
            wasteCode: string;
            name: string;
            grams: number;
            containers: number;
            /** @description 来源: the generator it came from. */
            source: string | null;
            /** @description 去向: the treatment company it went to. */
            destination: string | null;
            permitNo: string | null;
            methodCode: string | null;
        };
        BookIncidentView: {
            /** Format: date-time */
            occurredAt: string;
            id: string;
            place: string;
            what: string;
            measures: string;
            reportedTo: string | null;
        };
        RecordBookView: {
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
            restsOn: components["schemas"]["RestsOnView"] | null;
            from: string;
            to: string;
            lines: components["schemas"]["BookLineView"][];
            /** @description Of the whole period, the first first; at most 200. */
            incidents: components["schemas"]["BookIncidentView"][];
        };
        LedgerBalanceRowView: {
            wasteCode: string;
            categoryCode: string;
            openingGrams: number;
            generatedGrams: number;
            receivedGrams: number;
            /** @description Into containers less out of containers of the same code: nothing, seen over the code. */
            repackedGrams: number;
            /** @description Found more (negative: less) by stock-takes. */
            countedGrams: number;
            selfTreatedGrams: number;
            sentAwayGrams: number;
            closingGrams: number;
        };
        LedgerBalanceView: {
            restsOn: components["schemas"]["RestsOnView"] | null;
            from: string | null;
            to: string | null;
            rows: components["schemas"]["LedgerBalanceRowView"][];
        };
        LedgerRecordView: {
            /** @enum {string} */
            table: "B.1" | "B.2" | "B.3" | "B.4" | "B.5";
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Beside `columns`, as on paper. */
            cells: ((string | number) | null)[];
            batchNo: string;
            /** @description Of the audit trail that it rests on. */
            leaf: number;
            cause: string;
            /** @description With its corrections. */
            grams: number;
            /** @description As entered first. */
            enteredGrams: number;
            corrections: number;
            wasteCode: string;
            name: string;
            containerId: string;
            containerCode: string;
            counterpartName: string | null;
            methodCode: string | null;
            /** @description Batches that its waste comes from, at most 20. */
            earlierBatchNos: string[];
            /** @description Batches that its waste went into, at most 20. */
            laterBatchNos: string[];
        };
        LedgerCorrectionView: {
            /** Format: date-time */
            recordedAt: string;
            /** @description Added to the batch; negative: taken away. */
            grams: number;
            cause: string;
            reason: string | null;
            /** @description The method as it turned out, where that is what was corrected. */
            methodCode: string | null;
            handler: string;
            leaf: number;
        };
        ChainRecordView: {
            /** @enum {string} */
            table: "B.1" | "B.2" | "B.3" | "B.4" | "B.5";
            /** @enum {string} */
            unit: "enterprise" | "facility";
            /** Format: date-time */
            occurredAt: string;
            batchNo: string;
            unitId: string;
            grams: number;
            containerCode: string;
            counterpartName: string | null;
        };
        ChainLinkView: {
            earlierBatchNo: string;
            /** @description Whose ledger the earlier one stands in. */
            earlierUnitId: string;
            laterBatchNo: string;
            laterUnitId: string;
        };
        LedgerBatchView: {
            record: components["schemas"]["LedgerRecordView"];
            corrections: components["schemas"]["LedgerCorrectionView"][];
            /** @description In the order of the trail; those of other units only as far as the caller may see them. */
            chain: components["schemas"]["ChainRecordView"][];
            links: components["schemas"]["ChainLinkView"][];
            /** @description There is more than is shown. */
            cut: boolean;
            restsOn: components["schemas"]["RestsOnView"];
        };
        LedgerColumnView: {
            key: string;
            /** @description As HJ 1259-2022 Annex B names it. */
            zh: string;
            en: string;
        };
        LedgerPageView: {
            /** @enum {string} */
            table: "B.1" | "B.2" | "B.3" | "B.4" | "B.5";
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
            /** @description Null while nothing is recorded. */
            restsOn: components["schemas"]["RestsOnView"] | null;
            title: string;
            columns: components["schemas"]["LedgerColumnView"][];
            items: components["schemas"]["LedgerRecordView"][];
        };
        DeclarationSummaryView: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            /** @enum {string} */
            kind: "month" | "quarter" | "year";
            /** @enum {string} */
            state: "corrected" | "drafted" | "open" | "reviewed" | "submitted";
            id: string;
            facilityId: string;
            /** @description Null: the facility's own. */
            enterpriseId: string | null;
            unitName: string;
            /** @description 2026-07, 2026-Q3 or 2026. */
            period: string;
            /** @description YYYY-MM-DD. */
            startsOn: string;
            endsOn: string;
            dueOn: string;
            /** @description The due day may move: the holidays of its year are not announced. */
            dueProvisional: boolean;
            /** @description 1, and one more with each correction. */
            number: number;
            isLatest: boolean;
            /** @description ISO 8601. */
            draftedAt: string | null;
            reviewedAt: string | null;
            submittedAt: string | null;
            receiptNumber: string | null;
            receiptAt: string | null;
            version: number;
        };
        DeclarationSummaryPage: {
            items: components["schemas"]["DeclarationSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        DeclarationRestsOnView: {
            /** @description Number of the last audit leaf that the figures know of. */
            seq: number;
            /** @description ISO 8601, when that leaf was numbered. */
            at: string;
        };
        DeclarationOutletView: {
            provinceCode: string;
            receiverName: string;
            permitNumber: string;
            /** @description Null: collected and stored only. */
            methodCode: string | null;
            /** @description Negative: more came back than went. */
            grams: number;
        };
        DeclarationLineView: {
            outlets: components["schemas"]["DeclarationOutletView"][];
            wasteCode: string;
            wasteName: string | null;
            /** @description 上期末. */
            openingGrams: number;
            /** @description What the period before said at its end; null: it was never submitted. */
            previousClosingGrams: number | null;
            /** @description 产生, of the facility 接收 and what it produced itself. */
            takenInGrams: number;
            /** @description Of it what the unit itself produced: all of an enterprise's. */
            producedGrams: number;
            /** @description What weighing and counting found more (negative: less) of earlier stock. */
            differenceGrams: number;
            /** @description 自行利用/处置. */
            treatedGrams: number;
            /** @description 委外. */
            handedOnGrams: number;
            /** @description 本期末. */
            closingGrams: number;
            /** @description 0 when the equation holds. */
            imbalanceGrams: number;
        };
        DeclarationNumberView: {
            /** @enum {string} */
            state: "corrected" | "drafted" | "open" | "reviewed" | "submitted";
            id: string;
            number: number;
            correctionReason: string | null;
            submittedAt: string | null;
            receiptNumber: string | null;
        };
        DeclarationView: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            /** @enum {string} */
            kind: "month" | "quarter" | "year";
            /** @enum {string} */
            state: "corrected" | "drafted" | "open" | "reviewed" | "submitted";
            restsOn: components["schemas"]["DeclarationRestsOnView"] | null;
            lines: components["schemas"]["DeclarationLineView"][];
            /** @description All numbers of the period, the newest first. */
            numbers: components["schemas"]["DeclarationNumberView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            correctsId: string | null;
            correctionReason: string | null;
            /** @description Drafts made of it; 0: none yet. */
            draft: number;
            /** @description Filed by the facility for the enterprise, under this consent. */
            consentId: string | null;
            /** @description A document of the enterprise, or a facility document for the facility's own. */
            receiptDocumentId: string | null;
            /** @description The period before, as it was last submitted; null: it never was. */
            previousId: string | null;
            /** @description It begins with what the period before is declared to end with now. */
            chained: boolean;
            id: string;
            facilityId: string;
            /** @description Null: the facility's own. */
            enterpriseId: string | null;
            unitName: string;
            /** @description 2026-07, 2026-Q3 or 2026. */
            period: string;
            /** @description YYYY-MM-DD. */
            startsOn: string;
            endsOn: string;
            dueOn: string;
            /** @description The due day may move: the holidays of its year are not announced. */
            dueProvisional: boolean;
            /** @description 1, and one more with each correction. */
            number: number;
            isLatest: boolean;
            /** @description ISO 8601. */
            draftedAt: string | null;
            reviewedAt: string | null;
            submittedAt: string | null;
            receiptNumber: string | null;
            receiptAt: string | null;
            version: number;
        };
        RecomputedView: {
            lines: components["schemas"]["DeclarationLineView"][];
            leaf: number;
            /** @description They are those of the declaration's draft, to the gram. */
            equal: boolean;
        };
        RedraftDeclaration: {
            /** @description Why it is drafted again, 5 to 500 characters. */
            reason: string;
        };
        SubmitDeclaration: {
            /** @description 回执编号 of the national system, 2 to 60 characters. */
            receiptNumber: string;
            /** @description When the receipt was given. */
            receiptAt: string;
            /**
             * Format: uuid
             * @description A file with the receipt: of the enterprise, or of the facility for its own declaration.
             */
            receiptDocumentId?: string;
        };
        CorrectDeclaration: {
            /** @description What was wrong with what was submitted, 5 to 500 characters. */
            reason: string;
        };
        FilingConsentView: {
            id: string;
            facilityId: string;
            enterpriseId: string;
            /** @description With its site, where the firm has several. */
            enterpriseName: string;
            /** @description YYYY-MM-DD, both days included. */
            validFrom: string;
            /** @description Null: until it is revoked. */
            validTo: string | null;
            /** @description ISO 8601. */
            givenAt: string;
            revokedAt: string | null;
            revokeReason: string | null;
            version: number;
        };
        FilingConsentPage: {
            items: components["schemas"]["FilingConsentView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        GiveFilingConsent: {
            /** @description First day, YYYY-MM-DD: today or later. */
            validFrom: string;
            /** @description Last day; left out: until it is revoked. */
            validTo?: string;
        };
        RevokeFilingConsent: {
            /** @description 2 to 500 characters. */
            reason: string;
        };
        ClassDecisionView: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            id: string;
            facilityId: string;
            enterpriseId: string;
            /** @description With its site, where the firm has several. */
            enterpriseName: string;
            /** @description YYYY-MM-DD. */
            validFrom: string;
            documentNumber: string;
            reason: string;
            /** @description ISO 8601. */
            createdAt: string;
        };
        ClassDecisionPage: {
            items: components["schemas"]["ClassDecisionView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        RecordClassDecision: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            /** Format: uuid */
            enterpriseId: string;
            /** @description First day, YYYY-MM-DD. */
            validFrom: string;
            /** @description 文号 of the bureau's paper, 2 to 60 characters. */
            documentNumber: string;
            /** @description 5 to 500 characters. */
            reason: string;
        };
        PlanSummaryView: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            /** @enum {string} */
            state: "changed" | "draft" | "filed";
            id: string;
            facilityId: string;
            /** @description Null: the facility's own. */
            enterpriseId: string | null;
            unitName: string;
            year: number;
            /** @description Last day to file it, YYYY-MM-DD; null: none is set, since the unit began later. */
            dueOn: string | null;
            /** @description 1, and one more with each change. */
            number: number;
            isLatest: boolean;
            /** @description 备案号. */
            filingNumber: string | null;
            /** @description ISO 8601, when it was recorded as filed, and when the national system took it. */
            filedAt: string | null;
            receiptAt: string | null;
            version: number;
        };
        PlanSummaryPage: {
            items: components["schemas"]["PlanSummaryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        OpenPlan: {
            /** @description This year or the next. */
            year: number;
            /**
             * Format: uuid
             * @description Of the operator: for which enterprise; left out: for the facility itself. An enterprise opens its own.
             */
            enterpriseId?: string;
        };
        MissingView: {
            /** @description RFC 6901, into this plan. */
            pointer: string;
            code: string;
            text: components["schemas"]["TextView"];
        };
        PlanVersionView: {
            /** @enum {string} */
            state: "changed" | "draft" | "filed";
            id: string;
            number: number;
            changeReason: string | null;
            filingNumber: string | null;
            filedAt: string | null;
        };
        FacilityRow: {
            /** @description 主要生产单元. */
            productionUnit?: string;
            process?: string;
            facilityName?: string;
            /** @description By the discharge permit or HJ 608. */
            facilityCode?: string;
            /** @description 参数、计量单位、设计值. */
            parameter?: string;
            /** @description 生产能力, with its unit. */
            capacity?: string;
            products?: string;
            /** @description 原辅材料. */
            materials?: string;
        };
        GenerationRow: {
            wasteCode: string;
            facilityName?: string;
            /** @description 对应产废环节. */
            source?: string;
            /** @description 行业俗称/单位内部名称. */
            wasteName?: string;
            /** @description 有害成分. */
            harmfulComponents?: string;
            /** @enum {string} */
            form?: "G" | "L" | "S" | "SS";
            /** @description 本年度预计产生量; of the facility what it takes in. */
            plannedGrams?: number;
            /**
             * @description 内部治理方式及去向.
             * @enum {string}
             */
            destination?: "storage" | "transfer" | "treatment";
            hazards?: ("C" | "I" | "In" | "R" | "T")[];
        };
        StorageRow: {
            wasteCode: string;
            storageCode?: string;
            /** @enum {string} */
            storageKind?: "point" | "pool" | "tankArea" | "warehouse" | "yard";
            /** @enum {string} */
            packaging?: "bag" | "box" | "drum" | "ibc" | "other" | "tank";
            /** @description 本年度预计剩余贮存量. */
            remainingGrams?: number;
        };
        TreatmentRow: {
            wasteCode: string;
            /** @enum {string} */
            treatmentKind?: "dispose" | "use";
            facilityName?: string;
            facilityCode?: string;
            /** @enum {string} */
            methodCode?: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @description 本年度预计自行利用/处置量. */
            plannedGrams?: number;
        };
        ReductionRow: {
            wasteCode: string;
            /** @description 上年度实际产生量. */
            lastYearGrams?: number;
            /** @description 本年度预计减少量. */
            reducedGrams?: number;
            /** @description 减少产生量和降低危害性的措施. */
            measures?: string;
        };
        TransferRow: {
            wasteCode: string;
            /** @enum {string} */
            transferKind?: "crossProvince" | "export" | "withinProvince";
            /** @description 本年度预计转移量. */
            plannedGrams?: number;
            /**
             * @description Left out where the receiver collects only: HJ 1033 附录F has no verified code for it.
             * @enum {string}
             */
            methodCode?: "C1" | "C2" | "C3" | "D1" | "D10" | "D16" | "D9" | "G21" | "G22" | "G23" | "G24" | "G29" | "R1" | "R15" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "Y10" | "Y11" | "Y12" | "Y13" | "Y16";
            /** @enum {string} */
            receiverKind?: "abroad" | "collector" | "exempt" | "permitHolder";
            receiverName?: string;
            /** @description 许可证编码; of a receiver abroad 出口核准通知单编号. */
            permitNumber?: string;
        };
        UnitTable: {
            registeredAddress?: string;
            /** @description 生产经营场所地址. */
            siteAddress?: string;
            /** @description 行业类别 (GB/T 4754). */
            industryName?: string;
            /** @description 法定代表人. */
            legalRepresentative?: string;
            legalPhone?: string;
            /** @description 危险废物环境管理技术负责人. */
            technicalLead?: string;
            technicalPhone?: string;
            /** @description 环评文号, where there is one. */
            eiaNumber?: string;
            /** @description 排污许可证或登记编号, where there is one. */
            dischargePermitNumber?: string;
            /** @description Four digits of GB/T 4754. */
            industryCode?: string;
            /** @description WGS-84 degrees of the middle of the site. */
            longitude?: number;
            latitude?: number;
            /** @description 统一社会信用代码. */
            uscc?: string;
        };
        PlanTablesView: {
            /** @description 表A.2. */
            facilities: components["schemas"]["FacilityRow"][];
            /** @description 表A.3. */
            generation: components["schemas"]["GenerationRow"][];
            /** @description 表A.4. */
            storage: components["schemas"]["StorageRow"][];
            /** @description 表A.5. */
            treatment: components["schemas"]["TreatmentRow"][];
            /** @description 表A.6. */
            reduction: components["schemas"]["ReductionRow"][];
            /** @description 表A.7. */
            transfer: components["schemas"]["TransferRow"][];
            /** @description 表A.1. */
            unit: components["schemas"]["UnitTable"];
        };
        PlanView: {
            /** @enum {string} */
            managementClass: "KEY" | "REGISTERED" | "SIMPLIFIED";
            /** @enum {string} */
            state: "changed" | "draft" | "filed";
            /** @description The tables that its class owes (HJ 1259-2022 5.3). */
            owed: ("facilities" | "generation" | "reduction" | "storage" | "transfer" | "treatment" | "unit")[];
            /** @description At most 100; of a draft only. */
            missing: components["schemas"]["MissingView"][];
            /** @description All numbers of the year, the newest first. */
            versions: components["schemas"]["PlanVersionView"][];
            allowedSteps: components["schemas"]["AllowedStepView"][];
            divisionCode: string;
            changesId: string | null;
            changeReason: string | null;
            /** @description Filed by the facility for the enterprise, under this consent. */
            consentId: string | null;
            receiptNote: string | null;
            tables: components["schemas"]["PlanTablesView"];
            id: string;
            facilityId: string;
            /** @description Null: the facility's own. */
            enterpriseId: string | null;
            unitName: string;
            year: number;
            /** @description Last day to file it, YYYY-MM-DD; null: none is set, since the unit began later. */
            dueOn: string | null;
            /** @description 1, and one more with each change. */
            number: number;
            isLatest: boolean;
            /** @description 备案号. */
            filingNumber: string | null;
            /** @description ISO 8601, when it was recorded as filed, and when the national system took it. */
            filedAt: string | null;
            receiptAt: string | null;
            version: number;
        };
        FilePlan: {
            /** @description 备案号 of the national system, 2 to 60 characters. */
            filingNumber: string;
            /** @description When the system took it, as its receipt says. */
            receiptAt: string;
            /** @description 1 to 500 characters. */
            receiptNote?: string;
        };
        ChangePlan: {
            /** @description What is to be changed and why, 5 to 500 characters. */
            reason: string;
        };
        PutFacilities: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["FacilityRow"][];
        };
        PutGeneration: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["GenerationRow"][];
        };
        PutStorage: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["StorageRow"][];
        };
        PutTreatment: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["TreatmentRow"][];
        };
        PutReduction: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["ReductionRow"][];
        };
        PutTransfer: {
            /** @description The whole table, at most 300 rows. */
            rows: components["schemas"]["TransferRow"][];
        };
        DutyView: {
            /** @enum {string} */
            level: "breach" | "closed" | "coming" | "due" | "overdue" | "warn";
            /**
             * @description How far up it went; regulators see what reached them.
             * @enum {string}
             */
            reach: "attending" | "manager" | "regulator";
            /** @enum {string} */
            unit: "enterprise" | "facility";
            id: string;
            kind: string;
            title: components["schemas"]["TextView"];
            /** @description What to do, in one sentence. */
            task: components["schemas"]["TextView"];
            levelText: components["schemas"]["TextView"];
            /** @description Whose duty it is; null: the facility's. */
            enterpriseId: string | null;
            /** @description What it is about, to go there: `manifest`, `permit`, `enterprise` … */
            subjectType: string;
            subjectId: string;
            /** @description Tells several duties of one subject apart, such as a waste code; empty where there is one. */
            part: string;
            reference: string;
            /** @description Last day in time, YYYY-MM-DD in Asia/Shanghai; null where no day is set. */
            dueOn: string | null;
            /** @description The day rests on a year whose holidays are not announced, and may move. */
            provisional: boolean;
            /** @description The source of the rule could not be verified. */
            uncertain: boolean;
            assignedTo: string | null;
            assignedLabel: string | null;
            openedAt: string;
            /** @description Since when it is an alert; null: it is none. */
            alertedAt: string | null;
            closedAt: string | null;
        };
        DutyPage: {
            items: components["schemas"]["DutyView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        DutyCountView: {
            /** @enum {string} */
            level: "breach" | "closed" | "coming" | "due" | "overdue" | "warn";
            kind: string;
            title: components["schemas"]["TextView"];
            count: number;
        };
        DutySummaryView: {
            /** @description By level, those of none left out. */
            levels: {
                [key: string]: number;
            };
            /** @description By kind and level. */
            kinds: components["schemas"]["DutyCountView"][];
        };
        CitationView: {
            source: string;
            /** @description In force from and until, YYYY-MM-DD; null: open or not known. */
            validFrom: string | null;
            validUntil: string | null;
        };
        RuleFigureView: {
            /** @description Of the setting, to change it there. */
            name: string;
            text: components["schemas"]["TextView"];
            value: number;
            unit: string;
            basis: string;
            uncertain: boolean;
        };
        DutyRuleView: {
            /** @enum {string} */
            unit: "enterprise" | "facility";
            attends: ("administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator" | "system")[];
            /** @description What is not certain about the rule itself. */
            doubt: components["schemas"]["TextView"] | null;
            kind: string;
            title: components["schemas"]["TextView"];
            /** @description What to do; `{…}` are filled for each duty. */
            task: components["schemas"]["TextView"];
            /** @description The fact by which it closes. */
            closes: components["schemas"]["TextView"];
            basis: components["schemas"]["CitationView"][];
            /** @description The rule or one of its figures could not be verified: somebody should confirm it. */
            uncertain: boolean;
            figures: components["schemas"]["RuleFigureView"][];
        };
        DutyNoteView: {
            id: string;
            text: string;
            writerLabel: string;
            writtenAt: string;
        };
        DutyDetailView: {
            /** @enum {string} */
            level: "breach" | "closed" | "coming" | "due" | "overdue" | "warn";
            /**
             * @description How far up it went; regulators see what reached them.
             * @enum {string}
             */
            reach: "attending" | "manager" | "regulator";
            /** @enum {string} */
            unit: "enterprise" | "facility";
            id: string;
            kind: string;
            title: components["schemas"]["TextView"];
            /** @description What to do, in one sentence. */
            task: components["schemas"]["TextView"];
            levelText: components["schemas"]["TextView"];
            /** @description Whose duty it is; null: the facility's. */
            enterpriseId: string | null;
            /** @description What it is about, to go there: `manifest`, `permit`, `enterprise` … */
            subjectType: string;
            subjectId: string;
            /** @description Tells several duties of one subject apart, such as a waste code; empty where there is one. */
            part: string;
            reference: string;
            /** @description Last day in time, YYYY-MM-DD in Asia/Shanghai; null where no day is set. */
            dueOn: string | null;
            /** @description The day rests on a year whose holidays are not announced, and may move. */
            provisional: boolean;
            /** @description The source of the rule could not be verified. */
            uncertain: boolean;
            assignedTo: string | null;
            assignedLabel: string | null;
            openedAt: string;
            /** @description Since when it is an alert; null: it is none. */
            alertedAt: string | null;
            closedAt: string | null;
            /** @description The fact by which it closes. */
            closes: components["schemas"]["TextView"];
            /** @description Where the rule comes from. */
            basis: string[];
            /** @description Oldest first, at most 100. */
            notes: components["schemas"]["DutyNoteView"][];
            /** @description What became of it, newest first, at most 50. */
            timeline: components["schemas"]["AuditEventView"][];
        };
        AddDutyNote: {
            /** @description What was done or found out. A note closes nothing: the fact does. */
            text: string;
        };
        AssignDuty: {
            /**
             * Format: uuid
             * @description Who attends to it, of the caller's own organisation; null or left out: nobody in particular.
             */
            accountId?: string | null;
        };
        PeriodTotalsView: {
            /** @description 期初库存. */
            openingGrams: number;
            /** @description 接收, and 自产 of the facility itself. */
            takenInGrams: number;
            /** @description Of it 自产. */
            producedGrams: number;
            /** @description 盘点差. */
            differenceGrams: number;
            /** @description 委外, net of what came back. */
            handedOnGrams: number;
            /** @description 期末库存. */
            closingGrams: number;
        };
        PeriodLineView: {
            /** @description 期初库存. */
            openingGrams: number;
            /** @description 接收, and 自产 of the facility itself. */
            takenInGrams: number;
            /** @description Of it 自产. */
            producedGrams: number;
            /** @description 盘点差. */
            differenceGrams: number;
            /** @description 委外, net of what came back. */
            handedOnGrams: number;
            /** @description 期末库存. */
            closingGrams: number;
            wasteCode: string;
        };
        SeriesPointView: {
            /** @description 2026-07-01, or 2026-07. */
            name: string;
            takenInGrams: number;
            handedOnGrams: number;
            closingGrams: number;
        };
        QuotaFigureView: {
            year: number;
            /** @description Empty for the permit as a whole. */
            category: string;
            quotaGrams: number;
            /** @description Of the year as it stands now. */
            usedGrams: number;
        };
        DeadlineFigureView: {
            /** @enum {string} */
            kind: "acceptance" | "backfill" | "declaration";
            title: components["schemas"]["TextView"];
            inTime: number;
            late: number;
            /** @description Not done though its time is over. */
            missing: number;
        };
        DiscrepancyFigureView: {
            /** @enum {string} */
            attribute: "form" | "name" | "packaging" | "property" | "quantity";
            title: components["schemas"]["TextView"];
            found: number;
            open: number;
            unreported: number;
        };
        AlertFigureView: {
            kind: string;
            title: components["schemas"]["TextView"];
            opened: number;
            open: number;
        };
        EmissionLineView: {
            parameterName: components["schemas"]["TextView"];
            outletCode: string;
            outletName: string;
            unit: string;
            readings: number;
            /** @description Decimal text. */
            mean: string | null;
            most: string | null;
            daysExceeded: number;
            completePermille: number | null;
        };
        PeriodReportView: {
            restsOn: components["schemas"]["DeclarationRestsOnView"] | null;
            facilityId: string;
            facilityName: string;
            period: string;
            /** @description YYYY-MM-DD. */
            startsOn: string;
            endsOn: string;
            totals: components["schemas"]["PeriodTotalsView"];
            lines: components["schemas"]["PeriodLineView"][];
            series: components["schemas"]["SeriesPointView"][];
            quotas: components["schemas"]["QuotaFigureView"][];
            deadlines: components["schemas"]["DeadlineFigureView"][];
            discrepancies: components["schemas"]["DiscrepancyFigureView"][];
            alerts: components["schemas"]["AlertFigureView"][];
            emissions: components["schemas"]["EmissionLineView"][];
        };
        ChangeView: {
            /** @description grows with time; not free of gaps */
            id: number;
            /** Format: date-time */
            occurredAt: string;
            /** @example manifest.receive */
            action: string;
            /** @example manifest */
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /** @description state before; null when the event changed none */
            from: string | null;
            to: string | null;
            /** @description name the organisation gave the account */
            actorLabel: string;
            /** @description ids, masses (grams) and codes */
            data: {
                [key: string]: unknown;
            };
            /** @description number of the leaf; give it as Last-Event-ID to go on from here */
            seq: number;
        };
        NoticeView: {
            /** @enum {string} */
            kind: "alert.closed" | "alert.escalated" | "alert.opened" | "booking.cancelled" | "booking.cancelled-by-enterprise" | "booking.confirmed" | "booking.expired" | "booking.no-show" | "booking.roll-over-refused" | "channel.failing" | "container.due-soon" | "container.overdue" | "discrepancy.decided" | "discrepancy.opened" | "discrepancy.withdrawn" | "enterprise.near-limit" | "enterprise.returned" | "enterprise.scope-reached" | "enterprise.submitted" | "enterprise.suspended" | "enterprise.verified" | "gateway.failed" | "handheld.conflict" | "manifest.accepted" | "manifest.partly-accepted" | "manifest.refused" | "manifest.to-confirm" | "round.pickup-planned" | "statement.corrected" | "statement.issued" | "statement.objected" | "statement.rejected" | "transfer.stuck" | "transfer.treated";
            id: string;
            /** @description What it is about: booking, manifest, discrepancy, enterprise. */
            subjectType: string;
            subjectId: string;
            text: components["schemas"]["TextView"];
            /** @description ISO 8601. */
            createdAt: string;
            /** @description When somebody of the organisation read it; null while unread. */
            readAt: string | null;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        UnreadNoticesView: {
            /** @description Unread notices; 100 stands for 100 or more. */
            count: number;
        };
        QuietHoursView: {
            from: string;
            to: string;
        };
        ChannelView: {
            /** @enum {string} */
            kind: "email" | "robot" | "webhook";
            /** @enum {string|null} */
            vendor: "dingtalk" | "feishu" | "wecom" | null;
            /** @description null: all. */
            kinds: string[] | null;
            quietHours: components["schemas"]["QuietHoursView"] | null;
            /** @enum {string} */
            language: "both" | "en" | "zh";
            /** @enum {string} */
            state: "active" | "failing" | "paused" | "removed" | "unconfirmed";
            id: string;
            name: string;
            /** @description A mailbox, the address of a webhook, the host of a robot. */
            target: string;
            /** @description Until when is signed with the secret before the last rotation as well. */
            earlierSecretUntil: string | null;
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ChannelPage: {
            items: components["schemas"]["ChannelView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        QuietHoursDto: {
            from: string;
            to: string;
        };
        CreateChannel: {
            /** @description Kinds of notices, and groups of them such as `manifest.*`; null or left out: all. */
            kinds?: ("alert.*" | "alert.closed" | "alert.escalated" | "alert.opened" | "booking.*" | "booking.cancelled" | "booking.cancelled-by-enterprise" | "booking.confirmed" | "booking.expired" | "booking.no-show" | "booking.roll-over-refused" | "channel.*" | "channel.failing" | "container.*" | "container.due-soon" | "container.overdue" | "discrepancy.*" | "discrepancy.decided" | "discrepancy.opened" | "discrepancy.withdrawn" | "enterprise.*" | "enterprise.near-limit" | "enterprise.returned" | "enterprise.scope-reached" | "enterprise.submitted" | "enterprise.suspended" | "enterprise.verified" | "gateway.*" | "gateway.failed" | "handheld.*" | "handheld.conflict" | "manifest.*" | "manifest.accepted" | "manifest.partly-accepted" | "manifest.refused" | "manifest.to-confirm" | "round.*" | "round.pickup-planned" | "statement.*" | "statement.corrected" | "statement.issued" | "statement.objected" | "statement.rejected" | "transfer.*" | "transfer.stuck" | "transfer.treated")[] | null;
            /** @description null for none; left out when creating: 22:00–07:00, of webhooks none. */
            quietHours?: components["schemas"]["QuietHoursDto"] | null;
            /** @enum {string} */
            language?: "both" | "en" | "zh";
            /** @enum {string} */
            kind: "email" | "robot" | "webhook";
            /**
             * @description of a robot
             * @enum {string}
             */
            vendor?: "dingtalk" | "feishu" | "wecom";
            name: string;
            /**
             * Format: email
             * @description Of an e-mail channel.
             */
            address?: string;
            /** @description Of a webhook and of a robot. */
            url?: string;
            /** @description Of a robot of DingTalk (加签) or Feishu (签名校验), where its group asks for signatures. */
            robotSecret?: string;
        };
        ChannelWithSecretView: {
            /** @enum {string} */
            kind: "email" | "robot" | "webhook";
            /** @enum {string|null} */
            vendor: "dingtalk" | "feishu" | "wecom" | null;
            /** @description null: all. */
            kinds: string[] | null;
            quietHours: components["schemas"]["QuietHoursView"] | null;
            /** @enum {string} */
            language: "both" | "en" | "zh";
            /** @enum {string} */
            state: "active" | "failing" | "paused" | "removed" | "unconfirmed";
            id: string;
            name: string;
            /** @description A mailbox, the address of a webhook, the host of a robot. */
            target: string;
            /** @description Until when is signed with the secret before the last rotation as well. */
            earlierSecretUntil: string | null;
            createdAt: string;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description Of a webhook (`whsec_…`), shown this once; null of other kinds. */
            secret: string | null;
        };
        ChangeChannel: {
            /** @description Kinds of notices, and groups of them such as `manifest.*`; null or left out: all. */
            kinds?: ("alert.*" | "alert.closed" | "alert.escalated" | "alert.opened" | "booking.*" | "booking.cancelled" | "booking.cancelled-by-enterprise" | "booking.confirmed" | "booking.expired" | "booking.no-show" | "booking.roll-over-refused" | "channel.*" | "channel.failing" | "container.*" | "container.due-soon" | "container.overdue" | "discrepancy.*" | "discrepancy.decided" | "discrepancy.opened" | "discrepancy.withdrawn" | "enterprise.*" | "enterprise.near-limit" | "enterprise.returned" | "enterprise.scope-reached" | "enterprise.submitted" | "enterprise.suspended" | "enterprise.verified" | "gateway.*" | "gateway.failed" | "handheld.*" | "handheld.conflict" | "manifest.*" | "manifest.accepted" | "manifest.partly-accepted" | "manifest.refused" | "manifest.to-confirm" | "round.*" | "round.pickup-planned" | "statement.*" | "statement.corrected" | "statement.issued" | "statement.objected" | "statement.rejected" | "transfer.*" | "transfer.stuck" | "transfer.treated")[] | null;
            /** @description null for none; left out when creating: 22:00–07:00, of webhooks none. */
            quietHours?: components["schemas"]["QuietHoursDto"] | null;
            /** @enum {string} */
            language?: "both" | "en" | "zh";
            name?: string;
            /** @description Of a webhook. */
            url?: string;
        };
        ConfirmChannel: {
            code: string;
        };
        DeliveryView: {
            /** @enum {string} */
            state: "bundled" | "discarded" | "failed" | "queued" | "sent";
            /** @description Of a webhook, its `webhook-id`. */
            id: string;
            channelId: string;
            /** @description Order on the channel. */
            sequence: number;
            /** @description Kind of the notice, or `channel.digest`, `channel.test`, `channel.confirmation`. */
            event: string;
            subjectType: string;
            subjectId: string;
            /** @description Begun since it was queued or replayed. */
            attempts: number;
            replays: number;
            /** @description ISO 8601; null unless queued. */
            nextAttemptAt: string | null;
            /** @description HTTP or SMTP status of the last attempt; null without an answer. */
            lastStatus: number | null;
            lastError: string | null;
            /** @description Milliseconds the last attempt took. */
            durationMs: number | null;
            occurredAt: string;
            lastAttemptAt: string | null;
            sentAt: string | null;
            /** @description The digest in which it was told instead. */
            digestId: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
        };
        ReplayDeliveries: {
            /** @description Replay what happened from this instant on; ISO 8601. */
            occurredFrom: string;
            /** @description And before this one; now when left out. */
            occurredTo?: string;
            /**
             * @description false: those that were sent and those that were discarded as well.
             * @default true
             */
            onlyFailed: boolean;
        };
        DeliveriesReplayView: {
            /** @description Deliveries queued again. */
            replayed: number;
        };
        DeliveryPage: {
            items: components["schemas"]["DeliveryView"][];
            /** @description give it as `cursor` to get the next page; null on the last */
            nextCursor: string | null;
        };
        DeliveryDetailView: {
            /** @enum {string} */
            state: "bundled" | "discarded" | "failed" | "queued" | "sent";
            /** @description Of a webhook, its `webhook-id`. */
            id: string;
            channelId: string;
            /** @description Order on the channel. */
            sequence: number;
            /** @description Kind of the notice, or `channel.digest`, `channel.test`, `channel.confirmation`. */
            event: string;
            subjectType: string;
            subjectId: string;
            /** @description Begun since it was queued or replayed. */
            attempts: number;
            replays: number;
            /** @description ISO 8601; null unless queued. */
            nextAttemptAt: string | null;
            /** @description HTTP or SMTP status of the last attempt; null without an answer. */
            lastStatus: number | null;
            lastError: string | null;
            /** @description Milliseconds the last attempt took. */
            durationMs: number | null;
            occurredAt: string;
            lastAttemptAt: string | null;
            sentAt: string | null;
            /** @description The digest in which it was told instead. */
            digestId: string | null;
            allowedSteps: components["schemas"]["AllowedStepView"][];
            /** @description Beginning of what the other side answered. */
            responseExcerpt: string | null;
            /** @description The body of a webhook, as it is sent; null for other channels. */
            body: string | null;
        };
        ProblemField: {
            /**
             * @description RFC 6901 pointer to the field
             * @example /lines/0/massGrams
             */
            pointer: string;
            /**
             * @description stable code
             * @example field.max
             */
            code: string;
            /** @description what is wrong and what to do, in the language of the answer */
            message: string;
        };
        Problem: {
            /** @example /problems/request.invalid */
            type: string;
            /** @description the kind of problem in a few words */
            title: string;
            /** @example 400 */
            status: number;
            /** @description what went wrong and the remedy, Chinese or English by Accept-Language */
            detail: string;
            /**
             * @description stable code to decide by
             * @example request.invalid
             */
            code: string;
            /**
             * @description this very occurrence; quote it when asking for help
             * @example urn:uuid:0190…
             */
            instance: string;
            /** @description figures the text speaks of */
            details: {
                [key: string]: unknown;
            };
            errors: components["schemas"]["ProblemField"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedJobsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedJobPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedJobsController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
                handler: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedJobView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditProofsController_trail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditProofsController_leaf: {
        parameters: {
            query: {
                /** @description The number of the leaf, from 0. */
                seq: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeafProofView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditProofsController_subject: {
        parameters: {
            query: {
                /** @description Of the record: a manifest, a container, a round … */
                subjectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectProofView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Part of the login or of the position's name, in any case of letters. */
                query?: string;
                state?: "active" | "disabled";
                role?: "administrator" | "auditor" | "enterprise.admin" | "enterprise.staff" | "operator.dispatcher" | "operator.driver" | "operator.manager" | "operator.warehouse" | "operator.weighbridge" | "regulator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverAccountView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverAccountView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_enrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolmentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreferencesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreferencesController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreferencesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                name?: "booking.cutoff-hours" | "booking.unattended-hours" | "cameras.retention-days" | "cameras.silent-minutes" | "capacity.warn-permille" | "container.max-density-grams-per-litre" | "declaration.due-day-moves" | "duty.acceptance-warn-working-days" | "duty.backfill-warn-working-days" | "duty.condition-warn-days" | "duty.declaration-warn-days" | "duty.discrepancy-report-working-days" | "duty.generator-age-warn-days" | "duty.generator-stock-warn-permille" | "duty.intake-breach-permille" | "duty.intake-full-permille" | "duty.manager-working-days" | "duty.manual-weighing-days" | "duty.manual-weighing-least" | "duty.manual-weighing-permille" | "duty.papers-first-days" | "duty.papers-last-days" | "duty.papers-second-days" | "duty.permit-renewal-warn-days" | "duty.permit-renewal-working-days" | "duty.plan-warn-days" | "duty.regulator-working-days" | "duty.silent-days" | "emissions.late-days" | "emissions.manual-grace-days" | "emissions.missing-intervals" | "emissions.non-detect-permille" | "emissions.valid-permille" | "enterprise.pending-cap-grams" | "enterprise.scope-limit-grams" | "generator.days-grade-1" | "generator.days-grade-2" | "generator.days-grade-3" | "generator.stock-limit-grams" | "identity.password-min-classes" | "identity.password-min-length" | "identity.password-rotation-days" | "manifest.acceptance-working-days" | "manifest.backfill-working-days" | "reports.keep-days" | "rolling-warn-grams" | "rounds.depart-minute" | "rounds.detour-permille" | "rounds.minutes-per-stop" | "rounds.most-minutes" | "rounds.speed-km-per-hour" | "settlement.answer-working-days" | "settlement.objection-working-days" | "settlement.transport-charged" | "statutory-ledger.collected-for-recovery" | "storage.limit-months" | "storage.limit-working-days" | "storage.overdue-stops" | "storage.warn-days-early" | "storage.warn-days-late" | "trip.fen-per-km" | "trip.fixed-fen" | "weighing.tolerance-permille";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSetting"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsController_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDefinitionView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSetting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindListView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_template: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "en" | "zh";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_import: {
        parameters: {
            query: {
                /** @description `check` takes nothing and says what `take` would say. */
                mode: "check" | "take";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcomeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_errors: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "en" | "zh";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_search: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Up to five words, all of which must be found: part of a name, pinyin, pinyin initials, or (part of) a code. */
                query?: string;
                trade?: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
                /** @description `HW08`. */
                category?: string;
                /** @description Day whose edition is searched, YYYY-MM-DD; today in Asia/Shanghai when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteCodePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_entry: {
        parameters: {
            query?: {
                /** @description Day whose edition is asked for, YYYY-MM-DD; today in Asia/Shanghai when left out. */
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteCodeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_templates: {
        parameters: {
            query?: {
                /** @description All trades when left out. */
                trade?: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradeTemplateView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_year: {
        parameters: {
            query?: {
                /** @description 2000–2099; the running year in Asia/Shanghai when left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitiesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Division that contains the facility: `320613`, `3206` or `32`. */
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitiesController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitiesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFacility"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitiesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                /** @description Only the permits in force on this day, YYYY-MM-DD. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePermit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitsController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPermit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId?: string;
                state?: "closed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZonePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateZone"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeZone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ZonesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_view: {
        parameters: {
            query?: {
                /** @description 2020–2100; the running year in Asia/Shanghai when left out. */
                year?: number;
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_postings: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId: string;
                kind: "categoryQuota" | "permitQuota" | "zone";
                /** @description A category (`HW08`) or the id of a zone; empty for the permit's total. */
                scope?: string;
                /** @description The calendar year of a quota; left out for a zone. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_reservations: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                facilityId: string;
                kind: "categoryQuota" | "permitQuota" | "zone";
                /** @description A category (`HW08`) or the id of a zone; empty for the permit's total. */
                scope?: string;
                /** @description The calendar year of a quota; left out for a zone. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilityDocumentsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDocumentPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilityDocumentsController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDocumentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilityDocumentsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityDocumentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilityDocumentsController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "emergencyPlan" | "environmentalImpactReport" | "fireApproval" | "liabilityInsurance" | "pollutionPermit" | "safetyApproval";
                state?: "draft" | "expired" | "inForce" | "revoked" | "superseded";
                /** @description Only those in force whose last day is this one (YYYY-MM-DD) or earlier. */
                endingBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApproval"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_putInForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeApproval"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "met" | "open" | "waived";
                /** @description true: open after their day; false: all others. */
                overdue?: boolean;
                approvalId?: string;
                /** @description Only those due on this day (YYYY-MM-DD) or earlier. */
                dueBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_layDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownCondition"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_proofs: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_prove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileProof"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_meet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalConditionsController_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveCondition"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "acceptanceChecked" | "approved" | "prepared" | "rejected" | "resubmitted" | "revising" | "submitted" | "underReview";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_fileVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnvironmentalReportsController_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_convene: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConveneReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                opinionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportProcedureController_checkAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAcceptance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_parameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionParameterView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "closed" | "inUse";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOutlet"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOutlet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutletsController_addItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddItem"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionItemView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReadings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionItemView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionItemView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_limits: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionLimitPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_addLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLimit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionLimitView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_endLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndLimit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionLimitView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description From this instant on. */
                since?: string;
                /** @description Before this instant. */
                before?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_averages: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description From this instant on. */
                since?: string;
                /** @description Before this instant. */
                before?: string;
                span: "day" | "hour";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AveragePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_corrections: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReading"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AlarmsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description `open`: all that have not ended, explained or not. */
                show?: "all" | "open";
                /** @description Code of an outlet: DA001. */
                outlet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionAlarmPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AlarmsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionAlarmDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AlarmsController_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainAlarm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmissionAlarmDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "carbonChange" | "fault" | "maintenance" | "start" | "stop";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_logEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogEquipment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_logCarbonChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCarbonChange"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseLogEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogController_charges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarbonDueView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "inUse" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCamera"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCamera"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_heartbeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendHeartbeats"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatsAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_alarms: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description `open`: all that have not ended, explained or not. */
                show?: "all" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraAlarmPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_findAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraAlarmDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CamerasController_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainCameraAlarm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CameraAlarmDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEnterprise"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "draft" | "returned" | "submitted" | "suspended" | "verified";
                trade?: "dismantling" | "laboratory" | "other" | "petrol-station" | "vehicle-repair";
                /** @description Prefix of a division: 32, 3206 or 320613. */
                division?: string;
                /** @description Mass accepted within 12 months: `near` from 8 t, `reached` at 10 t. */
                scopeLevel?: "inside" | "near" | "reached";
                /** @description Name, site, pinyin, initials or credit code, each word somewhere in them. */
                query?: string;
                /** @description `name`, `created` (oldest first) or `-created`. */
                sort?: "-created" | "created" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_eligible: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_locate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocateEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnterprisesController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description For operators and regulators; an enterprise sees its own. */
                enterpriseId?: string;
                /** @description Name, pinyin, initials or code, each word somewhere in them. */
                query?: string;
                /** @description true: the archived ones instead of those in use. */
                archived?: boolean;
                /** @description `name`, `created` (oldest first) or `-created`. */
                sort?: "-created" | "created" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileRowPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWasteProfile"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWasteProfile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_fromTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfilesFromTemplates"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilesFromTemplatesView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WasteProfilesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteProfileView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                enterpriseId?: string;
                state?: "active" | "terminated";
                /** @description Last day before this one, YYYY-MM-DD: what has to be renewed. */
                expiringBefore?: string;
                /** @description `expiry` (the next to end first), `created` (oldest first) or `-created`. */
                sort?: "-created" | "created" | "expiry";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgreement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachSignedPaper"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_addPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPrices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateAgreement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                enterpriseId?: string;
                kind?: "agreement" | "eia" | "licence" | "other" | "photo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_upload: {
        parameters: {
            query: {
                kind: "agreement" | "eia" | "licence" | "other" | "photo";
                /** @description For operators, who file papers of an enterprise; an enterprise files its own. */
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OversightController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "active" | "retired";
                /** @description Part of the name or plate. */
                query?: string;
                /** @description Only those whose paper's last valid day lies before this day (YYYY-MM-DD); expired ones included. */
                expiringBefore?: string;
                /** @description By name (or plate), or by the day the paper expires, earliest first. */
                sort?: "expiry" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCarrier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCarrier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriersController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "active" | "retired";
                /** @description Part of the name or plate. */
                query?: string;
                /** @description Only those whose paper's last valid day lies before this day (YYYY-MM-DD); expired ones included. */
                expiringBefore?: string;
                /** @description By name (or plate), or by the day the paper expires, earliest first. */
                sort?: "expiry" | "name";
                carrierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehiclePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVehicle"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVehicle"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VehiclesController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "active" | "retired";
                /** @description Part of the name or plate. */
                query?: string;
                /** @description Only those whose paper's last valid day lies before this day (YYYY-MM-DD); expired ones included. */
                expiringBefore?: string;
                /** @description By name (or plate), or by the day the paper expires, earliest first. */
                sort?: "expiry" | "name";
                carrierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCrewMember"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCrewMember"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CrewController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewMemberView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those whose permit names this code. */
                wasteCode?: string;
                /** @description Only those in this state. */
                state?: "active" | "retired";
                /** @description Part of the name or plate. */
                query?: string;
                /** @description Only those whose paper's last valid day lies before this day (YYYY-MM-DD); expired ones included. */
                expiringBefore?: string;
                /** @description By name (or plate), or by the day the paper expires, earliest first. */
                sort?: "expiry" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanySummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterTreatmentCompany"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTreatmentCompany"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentCompaniesController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentCompanyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those with a company whose permit names this code. */
                wasteCode?: string;
                companyId?: string;
                state?: "active" | "terminated";
                /** @description Part of the number. */
                query?: string;
                /** @description Only those whose last day lies before this day (YYYY-MM-DD); ended ones included. */
                expiringBefore?: string;
                /** @description `name` is by number; `expiry` by the last day, earliest first. */
                sort?: "expiry" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTreatmentContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTreatmentContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_addPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTreatmentPrices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentContractsController_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateTreatmentContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentContractView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those with a line of this code. */
                wasteCode?: string;
                companyId?: string;
                state?: "active" | "revoked";
                /** @description Part of the number. */
                query?: string;
                /** @description Only those whose last day lies before this day (YYYY-MM-DD); ended ones included. */
                expiringBefore?: string;
                /** @description `name` is by number; `expiry` by the last day, earliest first. */
                sort?: "expiry" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferApprovalSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransferApproval"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTransferApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferApprovalsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeTransferApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferApprovalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GenealogyController_operate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperateContainers"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerOperationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GenealogyController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerOperationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GenealogyController_edges: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only where it came from, or only where it went. */
                direction?: "from" | "to";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenealogyEdgePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreatmentsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Of one enterprise; its own people see no other. */
                enterpriseId?: string;
                /** @description Of one transfer. */
                transferId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description One or more states, separated by commas. */
                state?: string;
                wasteCode?: string;
                /** @description Only what is in store and near its last day, as `storage.warn-days-early` has it, or past it. */
                dueSoon?: boolean;
                /** @description `-createdAt`: newest label first; `generatedAt`: oldest waste first. */
                sort?: "-createdAt" | "generatedAt";
                /** @description For operators and regulators; an enterprise sees its own. */
                enterpriseId?: string;
                manifestId?: string;
                /** @description What counts against a zone, wherever inside it stands. */
                zoneId?: string;
                /** @description In store and due before this day, YYYY-MM-DD. */
                dueBefore?: string;
                /** @description true: in quarantine; false: not. */
                held?: boolean;
                /** @description The beginning of a code, or what a scanner read. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordGeneration"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedGenerationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_shelve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidContainer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_weigh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeighContainer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContainersController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GeneratorStockController_show: {
        parameters: {
            query?: {
                /** @description For operators and regulators; an enterprise sees its own. */
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratorStockView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LabelsController_print: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintLabels"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScanController_look: {
        parameters: {
            query: {
                /** @description The 37 characters, or an address that ends in them. */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntakeController_view: {
        parameters: {
            query?: {
                /** @description The own facility when left out; a regulator names one. */
                facilityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description One or more states, separated by commas. */
                state?: string;
                /** @description `-createdAt`: newest first; `windowFrom`: the next pickups first. */
                sort?: "-createdAt" | "windowFrom";
                /** @description First day on which the window is open, YYYY-MM-DD in Asia/Shanghai. */
                from?: string;
                /** @description Last day on which the window opens, YYYY-MM-DD in Asia/Shanghai. */
                to?: string;
                /** @description Bookings of one enterprise. */
                enterpriseId?: string;
                /** @description The beginning of the booking's number, such as YY20261122-0001. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_outlook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingOutlookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingOutlookView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_repeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatBookingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelBookingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRounds"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "cancelled" | "completed" | "draft" | "released" | "underway";
                /** @description First day, YYYY-MM-DD. */
                from?: string;
                /** @description Last day, YYYY-MM-DD. */
                to?: string;
                vehicleId?: string;
                driverId?: string;
                /** @description How the number begins: CC2026-0. */
                query?: string;
                /** @description By day, the latest (`-day`) or the earliest first. */
                sort?: "-day" | "day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRowPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRound"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_pool: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD: bookings whose window is open on this day. */
                day: string;
                /** @description Only this administrative division and those inside it, such as 320613 or 3206. */
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPoolView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRound"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundCheckView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundStops"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_addStops: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundStops"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_removeStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveFindings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundStepsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundStepsController_depart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundStepsController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundStepsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundStepsController_noShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description One or more states, separated by commas. */
                state?: string;
                kind?: "inbound" | "return";
                /** @description Manifests with a line of this 8-digit waste code. */
                code?: string;
                /** @description `acceptance`: arrived and not decided within 5 working days; `backfill`: on paper and not filled in within 10. */
                overdue?: "acceptance" | "backfill";
                /** @description By instant of drafting, when internal numbers are drawn; with a minus the newest first. */
                sort?: "-createdAt" | "createdAt";
                /** @description Manifests of one enterprise. */
                enterpriseId?: string;
                /** @description Manifests of one round. */
                roundId?: string;
                /** @description Manifests with a line of one booking, those voided and those of refused goods among them. */
                bookingId?: string;
                /** @description First day of drafting, YYYY-MM-DD in Asia/Shanghai. */
                from?: string;
                /** @description Last day of drafting, YYYY-MM-DD in Asia/Shanghai. */
                to?: string;
                /** @description The beginning of the internal, the official or the paper number. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestRowPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftManifest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_backfillTrips: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillTripsView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeManifest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestsController_enterPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackfillManifest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmManifest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_enterOfficialNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterOfficialNumber"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_correctOfficialNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOfficialNumber"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_signLoading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignLoading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_refuseLoading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseLoading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_depart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_voidOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidManifest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestStepsController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestPapersController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestPhotosController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestPhotosView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestPhotosController_add: {
        parameters: {
            query: {
                stage: "acceptance" | "handOver";
                /** @description When it was taken by the clock of the device; kept as what the device said. */
                takenAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestPhotoView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManifestPhotosController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description `unconfirmed`: what waits for a second person. */
                state?: "unconfirmed" | "valid" | "voided";
                /** @description Readings of the lines of one manifest. */
                manifestId?: string;
                /** @description Readings of one round, those of the vehicle with its load among them. */
                roundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_weigh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Weigh"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_voidOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidWeighing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WeighingsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivingController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivingController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckContainers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivingController_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivingView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivingController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDelivery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "decided" | "open" | "withdrawn";
                /** @description true: not withdrawn and not yet reported to the bureau. */
                unreported?: boolean;
                manifestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareDiscrepancy"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDiscrepancy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDiscrepancy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDiscrepancy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DiscrepanciesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutAwayProposalsView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_putAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutInto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutInto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_pick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_unpick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwayController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PutAwaysController_putAway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScannedPutAway"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StabilisationController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StabilisedHow"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StabilisationController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawStabilised"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_container: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerTraceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_origins: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_parts: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracePartPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestTraceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_containersOf: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracedContainerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TraceController_enterprise: {
        parameters: {
            query?: {
                /** @description First day of acceptance, YYYY-MM-DD in Asia/Shanghai; without it 1 January of the last day's year. */
                from?: string;
                /** @description Last day of acceptance; without it today. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseTraceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockController_view: {
        parameters: {
            query?: {
                groupBy?: "age" | "code" | "zone" | "zone-code";
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
                /** @description A past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                wasteCode?: string;
                place?: "bay" | "dock" | "zone";
                /** @description In quarantine, or not. */
                held?: boolean;
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
                /** @description A past instant; now when left out. */
                asOf?: string;
                zoneId?: string;
                /** @description Last day in store before this one, YYYY-MM-DD. */
                dueBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockContainerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "cancelled" | "closed" | "counted" | "counting";
                zoneId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartStockTake"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanContainers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseStockTake"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelStockTake"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockTakeDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StockTakesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FoundContainersController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindContainer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnWasteController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                source?: "carbonChange" | "cleaning" | "other" | "spill";
                wasteCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWastePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnWasteController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOwnWaste"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedOwnWasteView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnWasteController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWasteView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnWasteController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOwnWaste"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandheldPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterHandheld"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandheldView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandheldView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_listConflicts: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description `conflict`: for a person; `waiting`: goes on by itself; `received`: not tried yet; and what is settled. */
                state?: "applied" | "conflict" | "discarded" | "received" | "waiting";
                roundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedOperationPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandheldsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardOperation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfflineRoundsController_packet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchPacket"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacketView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfflineRoundsController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfflineRoundsController_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverKeyView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description One or more states, separated by commas. */
                state?: string;
                companyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTransfer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_stuck: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckStepPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_proposal: {
        parameters: {
            query: {
                /** @description One waste code alone. */
                wasteCode?: string;
                companyId: string;
                /** @description At most so many grams, 1 to 100,000,000 (100 t). */
                mostGrams?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposalView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_containers: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferContainerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveContainers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundNumber"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanOntoVehicle"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_dispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArriveTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRefused"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferStepsController_treat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreatTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferDocumentsController_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferDocumentsController_packingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitChargesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                enterpriseId?: string;
                statementId?: string;
                manifestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitChargeSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitChargesController_estimate: {
        parameters: {
            query: {
                /** @description 1 to 20 waste codes with their grams, separated by commas. */
                wastes: string;
                /** @description Day of hand-over, YYYY-MM-DD: the prices of that day. */
                on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeEstimateView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitChargesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitChargeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitChargesController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitChargesController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectVisitCharge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitChargeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "agreed" | "corrected" | "issued" | "objected" | "open" | "paid";
                /** @description true: with an objection whose answer is overdue. */
                answerOverdue?: boolean;
                enterpriseId?: string;
                /** @description YYYY-MM. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToStatement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectObjection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayStatement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_statementPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_statementXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_chargePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavingsController_of: {
        parameters: {
            query: {
                /** @description First day of acceptance, YYYY-MM-DD. */
                from: string;
                /** @description Last day, YYYY-MM-DD; at most 366 days from the first. */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavingsView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "answered" | "failed" | "open" | "waiting" | "withdrawn";
                kind?: "number" | "reportDispatched" | "reportReceived";
                /** @description The messages about one manifest. */
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatusController_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayStatusView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatusController_probe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayStatusView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExchangeController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExchangeController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExchangeController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExchangeController_import: {
        parameters: {
            query: {
                /** @description `check` takes nothing and says what `apply` would do. */
                mode: "apply" | "check";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReconciliationsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReconciliationsController_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReconciliation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReconciliationsController_differences: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "explained" | "gone" | "open";
                kind?: "massDiffers" | "numberDiffers" | "stepDiffers" | "unknownHere" | "unknownThere";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReconciliationsController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainDifference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExportsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForList"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportListView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_askAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIncident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncidentsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawIncident"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordBookController_view: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description First day, YYYY-MM-DD; with `to` at most 366 days. */
                from: string;
                /** @description Last day. */
                to: string;
                /** @description Resting on the audit trail up to this leaf. */
                leaf?: number;
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordBookView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordBookController_sheet: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description First day, YYYY-MM-DD; with `to` at most 366 days. */
                from: string;
                /** @description Last day. */
                to: string;
                /** @description Resting on the audit trail up to this leaf. */
                leaf?: number;
                format?: "csv" | "xlsx";
                /** @description An operator's own when left out; a regulator names one. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_balance: {
        parameters: {
            query?: {
                /** @description Resting on the audit trail up to this leaf: `restsOn.leaf` of an earlier answer gives its figures again. */
                leaf?: number;
                /** @description First day; from the beginning of the ledger when left out. */
                from?: string;
                /** @description Last day; to the instant of `asOf` when left out. */
                to?: string;
                /** @description A generator's ledger; an enterprise reads its own. */
                enterpriseId?: string;
                /** @description A facility's ledger; an operator's own when both are left out. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerBalanceView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_batch: {
        parameters: {
            query?: {
                /** @description Resting on the audit trail up to this leaf: `restsOn.leaf` of an earlier answer gives its figures again. */
                leaf?: number;
                /** @description A generator's ledger; an enterprise reads its own. */
                enterpriseId?: string;
                /** @description A facility's ledger; an operator's own when both are left out. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                batchNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerBatchView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_list: {
        parameters: {
            query?: {
                /** @description Resting on the audit trail up to this leaf: `restsOn.leaf` of an earlier answer gives its figures again. */
                leaf?: number;
                wasteCode?: string;
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description 数字识别码, 37 characters. */
                containerCode?: string;
                batchNo?: string;
                /** @description First day of the occurrence, YYYY-MM-DD. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description A generator's ledger; an enterprise reads its own. */
                enterpriseId?: string;
                /** @description A facility's ledger; an operator's own when both are left out. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                table: "B.1" | "B.2" | "B.3" | "B.4" | "B.5";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_sheet: {
        parameters: {
            query: {
                /** @description Resting on the audit trail up to this leaf: `restsOn.leaf` of an earlier answer gives its figures again. */
                leaf?: number;
                /** @description First day of the occurrence, YYYY-MM-DD. */
                from: string;
                /** @description Last day. */
                to: string;
                wasteCode?: string;
                format?: "csv" | "xlsx";
                /** @description A generator's ledger; an enterprise reads its own. */
                enterpriseId?: string;
                /** @description A facility's ledger; an operator's own when both are left out. */
                facilityId?: string;
                /** @description As recorded by a past instant; now when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                table: "B.1" | "B.2" | "B.3" | "B.4" | "B.5";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description true: the facility's own; false: those of enterprises. */
                own?: boolean;
                kind?: "month" | "quarter" | "year";
                /** @description Comma-separated. */
                state?: string;
                enterpriseId?: string;
                /** @description YYYY-MM-DD, first and last due day. */
                dueFrom?: string;
                dueTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_figures: {
        parameters: {
            query?: {
                /** @description Number of an audit leaf; left out: the one the declaration rests on. */
                leaf?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecomputedView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_redraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedraftDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingRightsController_consents: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingConsentPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingRightsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFilingConsent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingConsentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingRightsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeFilingConsent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingConsentView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingRightsController_decisions: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassDecisionPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingRightsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordClassDecision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassDecisionView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "changed" | "draft" | "filed";
                /** @description true: the facility's own; false: those of enterprises. */
                own?: boolean;
                year?: number;
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummaryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_events: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlansController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_facilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFacilities"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_generation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutGeneration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_storage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutStorage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_treatment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutTreatment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_reduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutReduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanTablesController_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description as GET /duties/rules names it */
                kind?: string;
                /** @description One or more levels, separated by commas. */
                level?: string;
                /** @description Whose duties: those of enterprises, or the facility's own. */
                unit?: "enterprise" | "facility";
                /** @description Those to be attended to before this day, YYYY-MM-DD in Asia/Shanghai. */
                dueBefore?: string;
                /** @description Only what is assigned to the caller. */
                mine?: boolean;
                /** @description Those of one enterprise. */
                enterpriseId?: string;
                /** @description Those about one thing: a manifest, a permit. */
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutySummaryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRuleView"][];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDutyNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDuty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodReportController_one: {
        parameters: {
            query?: {
                /** @description Regulators name it; others have their own. */
                facilityId?: string;
            };
            header?: never;
            path: {
                /** @description '2026' or '2026-07'. */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodReportView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description id of the last event received; go on after it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ChangeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description true: unread ones only; false: read ones only. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNoticesView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_list: {
        parameters: {
            query?: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelWithSecretView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChannel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmChannel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelsController_rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelWithSecretView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_replayAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDeliveries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesReplayView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query: {
                /** @description rows in one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "bundled" | "discarded" | "failed" | "queued" | "sent";
                channelId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Problem document (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
