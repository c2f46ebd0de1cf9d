import type { AmountExample } from '../contract/amounts.ts';
export const amountExamples: readonly AmountExample[] = [];
