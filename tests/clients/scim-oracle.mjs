// Answers filters and patches as scim2-parse-filter and scim-patch do. Reads a JSON array of cases, prints the answers as one; null where they refuse.
import { readFileSync } from "node:fs";
import scimPatch from "scim-patch";
import parseFilter from "scim2-parse-filter";

const answer = (one) => {
  try {
    return one.filter !== undefined
      ? parseFilter.filter(parseFilter.parse(one.filter))(one.resource)
      : scimPatch.scimPatch(one.resource, one.steps, { mutateDocument: false, treatMissingAsAdd: true });
  } catch {
    return null;
  }
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(answer)));
