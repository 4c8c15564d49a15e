// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of terms. */
@Schema(name = "RetentionTermList", description = "Bewaartermijnen / retention terms.")
public record RetentionTermList(@NotNull List<RetentionTermView> items) {}
