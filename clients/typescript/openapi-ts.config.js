// SPDX-License-Identifier: EUPL-1.2
// One class for each tag of the document, one method for each operation: registrations.registerResident
import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: process.env.SOCIALTEAMS_OPENAPI ?? "../../gateway/target/openapi/openapi.json",
  output: { path: "src/generated", clean: true, module: { extension: ".js" } },
  plugins: [
    { name: "@hey-api/client-fetch", throwOnError: true },
    "@hey-api/typescript",
    {
      name: "@hey-api/sdk",
      operations: {
        strategy: "byTags",
        container: "class",
        methods: "static",
        nesting: "operationId",
        containerName: "{{name}}",
      },
    },
  ],
});
