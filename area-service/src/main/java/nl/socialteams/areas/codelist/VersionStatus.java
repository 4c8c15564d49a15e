// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a version can still be changed. */
@Schema(description = "DRAFT concept / can be changed, PUBLISHED vastgesteld / never changes")
public enum VersionStatus {
  DRAFT,
  PUBLISHED
}
