import { describe, expect, it } from "vitest";
import { Analysis } from "../src/model.ts";
import { jsonSchema } from "../src/schema.ts";

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly items: Schema;
  readonly $ref?: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

describe("jsonSchema", () => {
  const schema = jsonSchema() as unknown as Schema;

  it("requires every field of the contract and no other", () => {
    const fields = Object.keys(Analysis.shape).sort();
    expect(Object.keys(schema.properties).sort()).toEqual(fields);
    expect([...schema.required].sort()).toEqual(fields);
  });

  it("lets the outline go as deep as it likes", () => {
    const { $ref = "" } = schema.properties.outline!.items;
    const node = schema.$defs[$ref.replace("#/$defs/", "")]!;
    expect(node.properties.children!.items.$ref).toBe($ref);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
