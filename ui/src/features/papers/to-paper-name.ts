/** A paper as it is spoken of: "Chỉ thị số 05-CT/TW"; where the type is not known, "Số 05-CT/TW". */
export const toPaperName = ({ type, number }: { type: string | null; number: string }): string =>
  type === null ? `Số ${number}` : `${type} số ${number}`;
