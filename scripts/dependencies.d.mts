/** The types of dependencies.mjs, for its tests. */
export interface Dependency {
  /** Where npm puts it: `node_modules/ajv/node_modules/fast-uri`. */
  place: string;
  name: string;
  version: string;
  licence: string;
  isForDevelopment: boolean;
  isInPage: boolean;
  isInServer: boolean;
}
export const allowedLicences: string[];
export const licenceExceptions: Record<string, { licence: string; because: string }>;
export const readDependencies: () => Promise<Dependency[]>;
export const isAllowed: (dependency: Pick<Dependency, "name" | "licence">) => boolean;
export const describeDependencies: (dependencies: readonly Dependency[]) => string;
