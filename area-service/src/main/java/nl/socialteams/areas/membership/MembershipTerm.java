// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.memberterms.Attachment;
import nl.socialteams.areas.memberterms.Availability;
import nl.socialteams.areas.memberterms.Focus;
import nl.socialteams.areas.memberterms.MemberKind;
import nl.socialteams.areas.memberterms.MembershipTerms;
import nl.socialteams.areas.memberterms.Reimbursement;
import nl.socialteams.areas.memberterms.Steering;
import nl.socialteams.areas.memberterms.TeamFunction;
import nl.socialteams.areas.memberterms.VolunteerTerms;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;

/** The terms of a membership during a time. */
@Entity
public class MembershipTerm {
  @Id private UUID id;
  private String municipality;
  private UUID membership;
  private UUID team;
  private UUID worker;
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private MemberKind kind;

  @Enumerated(EnumType.STRING)
  private TeamFunction function;

  private String discipline;

  @Enumerated(EnumType.STRING)
  private Focus focus;

  @Enumerated(EnumType.STRING)
  private Attachment attachment;

  @Enumerated(EnumType.STRING)
  private Steering steeredBy;

  private BigDecimal hoursPerWeek;
  private BigDecimal fte;

  @Convert(converter = TextLines.class)
  private List<String> availability;

  @Convert(converter = TextLines.class)
  private List<String> trainings;

  @Enumerated(EnumType.STRING)
  private Reimbursement reimbursement;

  @Embedded private Timeline timeline;

  protected MembershipTerm() {}

  public MembershipTerm(Membership membership, MembershipTerms terms, Timeline timeline) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = membership.municipality();
    this.membership = membership.id();
    this.team = membership.team();
    this.worker = membership.worker();
    this.organisation = terms.organisationId();
    this.kind = terms.kind();
    this.function = terms.function();
    this.discipline = terms.discipline();
    this.focus = terms.focus();
    this.attachment = terms.attachment();
    this.steeredBy = terms.steeredBy();
    this.hoursPerWeek = terms.hoursPerWeek();
    this.fte = terms.fte();
    this.timeline = timeline;
    agreeWith(terms.volunteer());
  }

  private void agreeWith(VolunteerTerms volunteer) {
    if (volunteer != null) {
      availability = new TreeSet<>(volunteer.availability()).stream().map(Enum::name).toList();
      trainings = List.copyOf(volunteer.trainings());
      reimbursement = volunteer.reimbursement();
    }
  }

  /** The same terms until a day. */
  public MembershipTerm until(Membership of, LocalDate day, Knowledge known) {
    return new MembershipTerm(of, terms(), Timeline.of(timeline.validFrom(), day, known));
  }

  public MembershipTerms terms() {
    return new MembershipTerms(
        organisation,
        kind,
        function,
        discipline,
        focus,
        attachment,
        steeredBy,
        hoursPerWeek,
        fte,
        volunteer());
  }

  private VolunteerTerms volunteer() {
    return reimbursement == null
        ? null
        : new VolunteerTerms(
            availability.stream().map(Availability::valueOf).collect(Collectors.toSet()),
            trainings,
            reimbursement);
  }

  public UUID id() {
    return id;
  }

  public UUID membership() {
    return membership;
  }

  public UUID worker() {
    return worker;
  }

  public Timeline timeline() {
    return timeline;
  }
}
