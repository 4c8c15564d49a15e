// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.returnnorm.ReturnNorm;

/** Chooses what each effect is valued by. */
interface AppliedNorms {
  NormChoice choice();

  /** Null where the norms are those of recording. */
  default Instant knownAt() {
    return null;
  }

  /** Empty where no norm held. */
  Optional<AppliedValue> of(CountedEffect effect);

  /** Those under which the effects were recorded. */
  static AppliedNorms asRecorded(List<ReturnNorm> all) {
    return new AppliedNorms() {
      @Override
      public NormChoice choice() {
        return NormChoice.AS_RECORDED;
      }

      @Override
      public Optional<AppliedValue> of(CountedEffect effect) {
        return recorded(all, effect).map(AppliedValue::of);
      }
    };
  }

  /** The editions that were known at a moment, for the day of each effect. */
  static AppliedNorms asKnownAt(Instant moment, List<ReturnNorm> all) {
    List<ReturnNorm> known =
        all.stream().filter(norm -> !norm.knownFrom().isAfter(moment)).toList();
    return new AppliedNorms() {
      @Override
      public NormChoice choice() {
        return NormChoice.AS_KNOWN_AT;
      }

      @Override
      public Instant knownAt() {
        return moment;
      }

      @Override
      public Optional<AppliedValue> of(CountedEffect effect) {
        return recorded(all, effect)
            .flatMap(norm -> Editions.inForce(known, norm.code(), effect.on()))
            .map(AppliedValue::of);
      }
    };
  }

  /**
   * @param assumed by the code of the norm
   */
  static AppliedNorms assuming(Map<String, AssumedNorm> assumed, List<ReturnNorm> all) {
    return new AppliedNorms() {
      @Override
      public NormChoice choice() {
        return NormChoice.WHAT_IF;
      }

      @Override
      public Optional<AppliedValue> of(CountedEffect effect) {
        return recorded(all, effect)
            .map(
                norm -> {
                  AssumedNorm instead = assumed.get(norm.code());
                  return instead == null
                      ? AppliedValue.of(norm)
                      : new AppliedValue(norm, instead.value(), instead.attribution(), true);
                });
      }
    };
  }

  private static Optional<ReturnNorm> recorded(List<ReturnNorm> all, CountedEffect effect) {
    return all.stream().filter(norm -> norm.id().equals(effect.norm())).findFirst();
  }
}
