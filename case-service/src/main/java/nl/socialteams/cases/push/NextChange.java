// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.OnBehalf;
import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.changes.FollowFeed;
import nl.socialteams.cases.changes.FollowedChange;

/** Reads what is next for a subscriber, with what it may see at this moment. */
@ApplicationScoped
class NextChange {
  private static final int AT_ONCE = 50;

  private final OnBehalf onBehalf;
  private final FollowFeed feed;

  @Inject
  NextChange(OnBehalf onBehalf, FollowFeed feed) {
    this.onBehalf = onBehalf;
    this.feed = feed;
  }

  /**
   * @throws nl.socialteams.cases.changes.ChangesForgotten where it is not kept any more
   */
  Found after(Due due) {
    return onBehalf.of(due.subscriber(), () -> find(due));
  }

  private Found find(Due due) {
    FeedPosition passed = due.position();
    List<FollowedChange> page;
    do {
      page = feed.after(passed, AT_ONCE);
      for (FollowedChange followed : page) {
        if (isWanted(due, followed)) {
          return new Found(Optional.of(followed), passed);
        }
        passed = followed.position();
      }
    } while (page.size() == AT_ONCE);
    return new Found(Optional.empty(), passed);
  }

  /** The change of a dead letter; empty where it is not kept, or may not be told, any more. */
  Optional<FollowedChange> of(Due due, DeadLetter letter) {
    return onBehalf
        .of(due.subscriber(), () -> feed.at(letter.position()))
        .filter(followed -> isWanted(due, followed));
  }

  private static boolean isWanted(Due due, FollowedChange followed) {
    return followed.mayBeTold() && due.kinds().contains(followed.change().kind());
  }

  /**
   * What was found.
   *
   * @param passed the place before it, after all that this subscription is not told
   */
  record Found(Optional<FollowedChange> next, FeedPosition passed) {}
}
