// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

import static nl.socialteams.cases.referral.ReferralStatus.ACCEPTED;
import static nl.socialteams.cases.referral.ReferralStatus.COMPLETED;
import static nl.socialteams.cases.referral.ReferralStatus.DECLINED;
import static nl.socialteams.cases.referral.ReferralStatus.PROPOSED;
import static nl.socialteams.cases.referral.ReferralStatus.REPORTED_BACK;
import static nl.socialteams.cases.referral.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is tried, in whatever order. */
@Tag("C9")
class ReferralStatusPropertyTest {
  private static final Map<ReferralStatus, Set<ReferralStatus>> FOLLOWS =
      Map.of(
          PROPOSED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
          ACCEPTED, Set.of(COMPLETED, WITHDRAWN),
          COMPLETED, Set.of(REPORTED_BACK, WITHDRAWN),
          DECLINED, Set.of(),
          WITHDRAWN, Set.of(),
          REPORTED_BACK, Set.of());
  private static final LocalDate START = LocalDate.of(2025, 3, 10);
  private static final Knowledge KNOWN =
      new Knowledge(Instant.parse("2025-03-10T09:00:00Z"), false);

  @Property
  void a_referral_goes_the_allowed_ways_only_and_keeps_each_step(
      @ForAll @Size(max = 12) List<ReferralStatus> tried) {
    Referral referral = proposed();
    List<ReferralStatus> expected = new ArrayList<>(List.of(PROPOSED));

    for (ReferralStatus next : tried) {
      boolean allowed = FOLLOWS.get(expected.getLast()).contains(next);
      assertThat(becomes(referral, next)).isEqualTo(allowed);
      if (allowed) {
        expected.add(next);
      }
      assertThat(referral.status()).isEqualTo(expected.getLast());
    }

    assertThat(referral.history())
        .extracting(KnownStatus::status)
        .containsExactlyElementsOf(expected.stream().map(Enum::name).toList());
  }

  @Property
  void what_has_ended_stays_so(@ForAll @Size(max = 12) List<ReferralStatus> tried) {
    Referral referral = proposed();
    ReferralStatus end = null;

    for (ReferralStatus next : tried) {
      becomes(referral, next);
      if (end != null) {
        assertThat(referral.status()).isEqualTo(end);
      } else if (!referral.status().isOpen()) {
        end = referral.status();
      }
    }
  }

  @Property
  void a_term_is_overdue_from_the_day_after_it_and_only_while_something_is_awaited(
      @ForAll @Size(max = 4) List<ReferralStatus> tried, @ForAll @IntRange(max = 400) int days) {
    Referral referral = proposed();
    tried.forEach(next -> becomes(referral, next));
    LocalDate today = START.plusDays(days);

    OverdueTerm overdue = referral.overdue(today);

    if (!referral.status().isOpen()) {
      assertThat(overdue).isNull();
    } else if (referral.status() == PROPOSED) {
      assertThat(overdue == OverdueTerm.ANSWER).isEqualTo(today.isAfter(START.plusDays(14)));
    } else {
      assertThat(overdue == OverdueTerm.REPORT).isEqualTo(today.isAfter(START.plusMonths(6)));
    }
  }

  private static boolean becomes(Referral referral, ReferralStatus next) {
    try {
      referral.become(next, START, KNOWN);
      return true;
    } catch (ReferralElsewhere refused) {
      return false;
    }
  }

  private static Referral proposed() {
    NewReferral told =
        new NewReferral(
            ReferralKind.REFERRAL,
            TargetKind.PARTNER,
            null,
            null,
            START,
            "?",
            null,
            null,
            null,
            null);
    return new Referral().proposed(told, new UsualTerms(), KNOWN);
  }

  private record UsualTerms() implements ReferralTerms {
    @Override
    public Period answerWithin() {
      return Period.ofDays(14);
    }

    @Override
    public Period reportWithin() {
      return Period.ofMonths(6);
    }
  }
}
