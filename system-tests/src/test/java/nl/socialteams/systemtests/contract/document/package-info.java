// SPDX-License-Identifier: EUPL-1.2
/** The merged OpenAPI document, read for what the rules need to know of each operation. */
package nl.socialteams.systemtests.contract.document;
