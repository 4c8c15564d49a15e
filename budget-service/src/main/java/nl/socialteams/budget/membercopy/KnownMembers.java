// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.membercopy;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.StandIn;
import nl.socialteams.contracts.area.WorkerAbsence;
import nl.socialteams.inbox.StateHandler;

/** Who works in a team on which days, as known now; and who stands in for them. */
@ApplicationScoped
public class KnownMembers implements StateHandler<MembershipState> {
  private static final String KEEP_NEWEST =
      """
      insert into member_copy (id, version) values (:id, :version)
      on conflict (id) do update set version = excluded.version
      where member_copy.version < excluded.version
      """;

  private static final String WORKS =
      """
      insert into team_work_copy (membership, team, issuer, subject, valid)
      select :id, :team, :issuer, :subject, daterange(:from, cast(:until as date))
      where cast(:issuer as text) is not null and cast(:subject as text) is not null
      """;

  /** For as long as the member is absent, and would have worked there. */
  private static final String STANDS_IN =
      """
      insert into team_work_copy (membership, team, issuer, subject, valid)
      select distinct w.membership, w.team, :issuer, :subject,
        w.valid * daterange(:from, cast(:until as date))
      from team_work_copy w
      where w.membership = :id and w.valid && daterange(:from, cast(:until as date))
        and cast(:issuer as text) is not null and cast(:subject as text) is not null
      """;

  private final EntityManager entities;
  private final ProcessRows rows;

  @Inject
  KnownMembers(EntityManager entities, ProcessRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public EventType<MembershipState> type() {
    return AreaEvents.MEMBERSHIP_CHANGED;
  }

  @Override
  public void apply(MembershipState state, CloudEvent event) {
    rows.enter(WithoutCaller.EVENTS);
    int kept =
        entities
            .createNativeQuery(KEEP_NEWEST)
            .setParameter("id", state.membershipId())
            .setParameter("version", state.version())
            .executeUpdate();
    if (kept > 0) {
      forget("team_work_copy where membership", state.membershipId());
      state.terms().stream()
          .filter(term -> term.knownUntil() == null)
          .forEach(term -> works(state, term));
      state.absences().stream()
          .filter(absence -> absence.knownUntil() == null && absence.standIn() != null)
          .forEach(absence -> standsIn(state, absence));
    }
  }

  @Override
  public void applyTombstone(String key) {
    rows.enter(WithoutCaller.EVENTS);
    forget("member_copy where id", UUID.fromString(key));
  }

  private void works(MembershipState state, MemberTerm term) {
    entities
        .createNativeQuery(WORKS)
        .setParameter("id", state.membershipId())
        .setParameter("team", state.teamId())
        .setParameter("issuer", state.issuer())
        .setParameter("subject", state.sub())
        .setParameter("from", term.validFrom())
        .setParameter("until", term.validUntil())
        .executeUpdate();
  }

  private void standsIn(MembershipState state, WorkerAbsence absence) {
    StandIn standIn = absence.standIn();
    entities
        .createNativeQuery(STANDS_IN)
        .setParameter("id", state.membershipId())
        .setParameter("issuer", standIn.issuer())
        .setParameter("subject", standIn.sub())
        .setParameter("from", absence.validFrom())
        .setParameter("until", absence.validUntil())
        .executeUpdate();
  }

  private void forget(String rowsOf, UUID membership) {
    entities
        .createNativeQuery("delete from " + rowsOf + " = :membership")
        .setParameter("membership", membership)
        .executeUpdate();
  }
}
