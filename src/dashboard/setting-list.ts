/** The settings that a person may change here, in their groups. What an organisation alone may set stands on the policy page. Data only. */
import type { MessageKey } from "../ui/text.ts";

export interface SettingSpec {
  /** As in the policy: "rotateEveryDays.read". */
  key: string;
  label: MessageKey;
  hint?: MessageKey;
  form: { type: "choice"; choices: readonly { value: string; label: MessageKey }[] } | { type: "days"; least: number; most: number } | { type: "switch" };
}

export interface SettingGroup {
  id: string;
  title: MessageKey;
  settings: readonly SettingSpec[];
}

const days = (most: number, least = 1) => ({ type: "days", least, most }) as const;
const flag = { type: "switch" } as const;

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    id: "guard",
    title: "settings_guard",
    settings: [
      {
        key: "mode",
        label: "setting_mode",
        form: {
          type: "choice",
          choices: [
            { value: "observe", label: "setting_mode_observe" },
            { value: "warn", label: "setting_mode_warn" },
            { value: "enforce", label: "setting_mode_enforce" },
          ],
        },
      },
    ],
  },
  {
    id: "rotation",
    title: "settings_rotation",
    settings: [
      { key: "rotateEveryDays.read", label: "setting_rotate_read", form: days(3650) },
      { key: "rotateEveryDays.trade", label: "setting_rotate_trade", form: days(3650) },
      { key: "rotateEveryDays.withdraw", label: "setting_rotate_withdraw", form: days(3650) },
      { key: "rotateEveryDays.manage", label: "setting_rotate_manage", form: days(3650) },
      { key: "rotationNoticeDays", label: "setting_notice", hint: "setting_notice_hint", form: days(365, 0) },
      { key: "reviewEveryDays", label: "setting_review", hint: "setting_review_hint", form: days(3650) },
    ],
  },
  {
    id: "parts",
    title: "settings_parts",
    settings: [
      { key: "features.checklist", label: "setting_checklist", form: flag },
      { key: "features.reminders", label: "setting_reminders", form: flag },
      { key: "features.timeline", label: "setting_timeline", form: flag },
      { key: "features.bulkImport", label: "setting_import", form: flag },
      { key: "features.backup", label: "setting_backup", form: flag },
    ],
  },
];
