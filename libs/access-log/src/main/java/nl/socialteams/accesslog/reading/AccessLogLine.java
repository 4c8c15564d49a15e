// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.accesslog.Action;
import nl.socialteams.accesslog.Outcome;

/** One line of the log, in the words of Logboek Dataverwerkingen and NEN 7513. */
@Schema(
    name = "AccessLogLine",
    description = "Logregel: wie deed wat over wie, waarom / who did what about whom, and why.")
public record AccessLogLine(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c70") UUID lineId,
    @NotNull @Schema(description = "Trace (W3C).", examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,
    @NotNull @Schema(description = "Handeling / span.", examples = "00f067aa0ba902b7")
        String spanId,
    @Schema(description = "Aanroepende handeling / parent span.", examples = "00f067aa0ba902b6")
        String parentSpanId,
    @NotNull @Schema(description = "Begonnen / started.", examples = "2026-11-22T10:00:00Z")
        Instant startTime,
    @NotNull @Schema(description = "Geëindigd / ended.", examples = "2026-11-22T10:00:00.120Z")
        Instant endTime,
    @NotNull @Schema(description = "Bewerking / operation.", examples = "getCase") String operation,
    @NotNull
        @Schema(
            description = "Verwerkingsactiviteit / processing activity (URI).",
            examples = "https://socialteams.example/processing-activities/support")
        String processingActivityId,
    @Schema(
            description = "Doel in woorden / purpose.",
            examples = "Ondersteuning door het wijkteam")
        String purpose,
    @NotNull @Schema(description = "Handeling / action.", examples = "READ") Action action,
    @NotNull @Schema(description = "Afloop / outcome.", examples = "ALLOWED") Outcome outcome,
    @Schema(description = "HTTP-status van een weigering / of a refusal.", examples = "404")
        Integer status,
    @Schema(
            description = "Uitgever van de identiteit / issuer.",
            examples = "https://login.example/social-teams")
        String actorIssuer,
    @NotNull
        @Schema(
            description = "Wie, als pseudoniem / who: the token's sub.",
            examples = "7c1f1c9a-3c0e-4b0e-9a0b-111111111111")
        String actorSubject,
    @Schema(description = "Applicatie / client (azp).", examples = "team-screen") String client,
    @NotNull @Schema(description = "Rollen / roles.") List<String> roles,
    @NotNull @Schema(description = "Gebruikte rechten / rights used.") List<String> rights,
    @Schema(description = "Organisatie / organisation.") String organisation,
    @Schema(description = "Regel die toegang gaf / rule that let in.", examples = "TEAM")
        String basis,
    @Schema(description = "Soort object / kind of object.", examples = "case") String objectKind,
    @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID objectId,
    @Schema(description = "Soort betrokkene / kind of data subject.", examples = "client")
        String dataSubjectKind,
    @Schema(
            description = "Betrokkene, als pseudoniem / data subject.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID dataSubjectId) {}
