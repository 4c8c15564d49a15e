// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a neighbourhood. */
@Schema(
    description =
        "RENAMED: andere naam, zelfde code; RECODED: andere code; SPLIT: verdeeld over meer buurten;"
            + " MERGED: samengevoegd met andere; REDRAWN: grens verlegd")
public enum ChangeKind {
  RENAMED,
  RECODED,
  SPLIT,
  MERGED,
  REDRAWN
}
