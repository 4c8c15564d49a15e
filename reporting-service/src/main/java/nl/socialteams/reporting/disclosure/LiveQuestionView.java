// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody asked for figures that are not protected. */
@Schema(
    name = "LiveQuestion",
    description = "Vraag om onafgeschermde cijfers / a question for unsuppressed figures.")
public record LiveQuestionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID questionId,
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull
        @Schema(description = "Wanneer / when it was asked.", examples = "2017-03-01T08:00:00Z")
        Instant askedAt,
    @NotNull
        @Schema(
            description = "Wie, zoals de uitgever hem kent / the token's subject.",
            examples = "controller")
        String subject,
    @Schema(description = "Het aanvragende systeem / the client.", examples = "controller")
        String client,
    @NotNull @Schema(description = "Tabel / which table.", examples = "client-characteristics")
        String tableName,
    @NotNull
        @Schema(
            description = "Wat er is gevraagd / what was asked.",
            examples = "from=2014-07-01, until=2014-12-03")
        String question) {}
