// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Organisations, members and agreements as area-service tells of them. */
final class ComposedTeams {
  private static final UUID TRAJEKT = UUID.fromString("5d1a3b1e-7a0f-4a27-8d2b-1a2b3c4d5e01");
  private static final String MEMBER = "6e1a3b1e-7a0f-4a27-8d2b-1a2b3c4d5e";
  private static final String AGREEMENT = "7f1a3b1e-7a0f-4a27-8d2b-1a2b3c4d5e";

  private ComposedTeams() {}

  static OrganisationState trajekt() {
    return new OrganisationState(
        TRAJEKT,
        "GM0935",
        1,
        "Trajekt",
        "partner",
        List.of(
            new OrganisationFunding(
                UUID.fromString("5d1a3b1e-7a0f-4a27-8d2b-1a2b3c4d5e02"),
                "SUBSIDY",
                LocalDate.parse("2013-01-01"),
                null,
                Instant.parse("2013-01-01T08:00:00Z"),
                null,
                true)));
  }

  static MembershipState membership() {
    return new MembershipState(
        UUID.fromString(MEMBER + "00"),
        "GM0935",
        3,
        UUID.fromString("be75f337-cdf2-4593-997c-da6940a35e00"),
        UUID.fromString(MEMBER + "ff"),
        "https://login.example/social-teams",
        "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa",
        List.of(
            term("01", "21.6", "0.6", "2014-05-01", null, "2014-05-01", "2014-09-01"),
            term("02", "21.6", "0.6", "2014-05-01", "2014-09-01", "2014-09-01", null),
            term("03", "18", "0.5", "2014-09-01", null, "2014-09-01", null)),
        List.of(
            new WorkerAbsence(
                UUID.fromString(MEMBER + "10"),
                new StandIn(UUID.fromString(MEMBER + "11"), null, null),
                LocalDate.parse("2014-10-01"),
                LocalDate.parse("2014-11-01"),
                Instant.parse("2014-10-01T08:00:00Z"),
                null,
                true)));
  }

  private static MemberTerm term(
      String id,
      String hours,
      String fte,
      String from,
      String until,
      String knownFrom,
      String knownUntil) {
    return new MemberTerm(
        UUID.fromString(MEMBER + id),
        "PROFESSIONAL",
        "MEMBER",
        "SOCIAL_WORK",
        "GENERALIST",
        TRAJEKT,
        "SECONDED",
        "MUNICIPALITY",
        new BigDecimal(hours),
        new BigDecimal(fte),
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        Instant.parse(knownFrom + "T07:00:00Z"),
        knownUntil == null ? null : Instant.parse(knownUntil + "T07:00:00Z"),
        true);
  }

  static DeploymentAgreementState deployment() {
    UUID first = UUID.fromString(AGREEMENT + "01");
    Instant corrected = Instant.parse("2017-07-10T08:00:00Z");
    return new DeploymentAgreementState(
        UUID.fromString(AGREEMENT + "00"),
        "GM0935",
        3,
        TRAJEKT,
        2017,
        List.of(
            new AgreedHours(
                new BigDecimal("1200"),
                List.of("BU09350204", "BU09350207"),
                List.of(),
                Instant.parse("2017-01-02T08:00:00Z"),
                null,
                true)),
        List.of(
            report(first, "310.5", null, Instant.parse("2017-04-10T07:00:00Z"), corrected),
            report(UUID.fromString(AGREEMENT + "02"), "295.5", first, corrected, null)));
  }

  private static ReportedHours report(
      UUID id, String hours, UUID corrects, Instant knownFrom, Instant knownUntil) {
    return new ReportedHours(
        id,
        1,
        3,
        new BigDecimal(hours),
        "INFORMATION_AND_ADVICE",
        corrects,
        knownFrom,
        knownUntil,
        true);
  }
}
