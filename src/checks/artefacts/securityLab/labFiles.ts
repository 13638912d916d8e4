/** The switch of the weak endpoints, the same in every stack. */
export const LAB_SWITCH = 'LINKBOX_SECURITY_LAB';

/** Whether a file is a part of the weak endpoints themselves: in a folder `lab`, or with such a name. */
export function isLabFile(file: string): boolean {
  return /(^|\/)lab[/._]/.test(file);
}

/** Whether a file belongs to the security lab: the weak endpoints, their tests and their texts. */
export function isOfSecurityLab(file: string): boolean {
  return isLabFile(file) || /security/i.test(file);
}
