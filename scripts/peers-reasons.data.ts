/** Why a case of another system is read differently here, by the case's id. */
export const reasons: Readonly<Record<string, string>> = {
};
