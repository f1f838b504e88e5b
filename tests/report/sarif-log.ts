/**
 * The part of SARIF 2.1.0 (OASIS standard, errata 01) that the report uses: the required properties, the closed sets
 * of words and the rules on how they go together, written from the specification. Objects are strict: the standard
 * allows no property it does not name.
 */
import * as z from "zod";

const index = z.int().min(0);
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const bag = z.record(z.string(), z.unknown());
const relativeUri = z
  .string()
  .regex(/^(?:[a-z][a-z0-9+.-]*:)?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/);

const artifactLocation = z.strictObject({ uri: relativeUri, index: index.optional() });

const region = z
  .strictObject({
    startLine: z.int().min(1).optional(),
    startColumn: z.int().min(1).optional(),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    charOffset: z.int().min(0),
    charLength: z.int().min(0),
    snippet: message.optional(),
  })
  .refine(({ startLine, endLine }) => (endLine ?? startLine ?? 1) >= (startLine ?? 1))
  .refine(
    ({ startLine, endLine, startColumn, endColumn }) =>
      endColumn === undefined || endLine !== startLine || endColumn >= (startColumn ?? 1),
  );

const physicalLocation = z.strictObject({ artifactLocation, region: region.optional() });
const location = z.strictObject({
  id: index.optional(),
  physicalLocation,
  logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string() })).optional(),
  message: message.optional(),
});

const reportingDescriptor = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }).optional(),
  properties: bag.optional(),
});

const fix = z.strictObject({
  description: message,
  artifactChanges: z
    .array(
      z.strictObject({
        artifactLocation,
        replacements: z
          .array(
            z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string() }) }),
          )
          .min(1),
      }),
    )
    .min(1),
  properties: bag.optional(),
});

const suppression = z.strictObject({
  kind: z.enum(["inSource", "external"]),
  status: z.enum(["accepted", "underReview", "rejected"]),
  justification: z.string(),
  properties: bag.optional(),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index.optional(),
  level,
  message,
  locations: z.array(location).length(1),
  relatedLocations: z.array(location).optional(),
  fixes: z.array(fix).optional(),
  partialFingerprints: z.record(z.string().regex(/^[a-zA-Z]+\/v\d+$/), z.string()).optional(),
  suppressions: z.array(suppression).optional(),
  baselineState: z.enum(["new", "unchanged", "updated", "absent"]).optional(),
  properties: bag,
});

const notification = z.strictObject({
  descriptor: z.strictObject({ id: z.string(), index }),
  level,
  message,
  locations: z.array(location),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      version: z.string(),
      semanticVersion: z
        .string()
        .regex(/^\d+\.\d+\.\d+/)
        .optional(),
      language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
      shortDescription: message,
      rules: z.array(reportingDescriptor),
      notifications: z.array(reportingDescriptor),
    }),
  }),
  columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
  results: z.array(result),
  artifacts: z.array(
    z.strictObject({
      location: z.strictObject({ uri: relativeUri }),
      mimeType: z.string().regex(/^[^/]+\/.+$/),
      roles: z.array(z.enum(["analysisTarget", "standardStream"])),
      encoding: z.string().optional(),
      hashes: z.record(z.string(), z.string()).optional(),
    }),
  ),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(notification),
    }),
  ),
});

export const SarifLog = z
  .strictObject({ $schema: z.url(), version: z.literal("2.1.0"), runs: z.array(run).length(1) })
  .superRefine(({ runs: [only] }, context) => {
    const { results, artifacts, tool } = only!;
    const wrong = (what: string) => context.addIssue({ code: "custom", message: what });
    for (const { ruleId, ruleIndex, locations } of results) {
      if (ruleIndex !== undefined && tool.driver.rules[ruleIndex]?.id !== ruleId) wrong(`index of ${ruleId}`);
      const { uri, index: at } = locations[0]!.physicalLocation.artifactLocation;
      if (at !== undefined && artifacts[at]?.location.uri !== uri) wrong(`index of ${uri}`);
    }
    const some = results.filter(({ suppressions }) => suppressions !== undefined).length;
    if (some !== 0 && some !== results.length) wrong("suppressions are of all results or of none");
    if (new Set(tool.driver.rules.map(({ id }) => id)).size !== tool.driver.rules.length)
      wrong("repeated rule");
  });
export type SarifLog = z.infer<typeof SarifLog>;
