/** What the tests use of the validator, which has no types. */
declare module 'datapackage' {
  export interface Resource {
    name: string;
    /** Reads every row against its types, keys and references; throws at the first that does not hold. */
    read(options: { relations: boolean }): Promise<unknown[][]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: Resource[];
  }
}
