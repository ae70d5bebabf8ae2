export declare const readAudit: (text: string) => { code: 0 | 1 | 2; says: string };
