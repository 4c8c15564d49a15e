// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.net.URI;

/** The loader: {@code Demonstration <gateway> <issuer>}. */
public final class Demonstration {
  private Demonstration() {}

  public static void main(String[] arguments) {
    PublicApi api = new PublicApi(URI.create(arguments[0]), arguments[1]);
    Story story = new Story(System.out);
    try {
      new Neighbourhoods(api, story).load();
      new CbsFiles(api, story).load();
      new CodeLists(api, story).load();
      Organisations organisations = new Organisations(api, story).load();
      Areas areas = new AreaHistory(api, story, organisations).load();
      new OtherTeams(api, story, areas).load();
      String helmond = new TeamMembers(api, story, organisations, areas).load();
      new DemoAccounts(api, story, organisations, areas).load(helmond);
      new DeploymentOfTrajekt(api, story, organisations).load();
      new PostcodeTable(api, story).load();
      new TestMunicipality(api, story).load();
      new SocialMap(api, story).load();
      new ExchangeTogether(api, story, new Exchange(api, story).load()).load();
      new Residents(api, story, areas).register();
      new RunningCases(api, story, organisations).register();
      String budget = new WorkingBudget(api, story, areas).spend();
      new ReturnOfTheBudget(api, story, budget).record();
      new MoneyAroundTheTeams(api, story, organisations).load();
      new MoneyOfThisYear(api, story, areas).load();
      new FirstReport(api, story, budget).print();
    } catch (LoadFailure failure) {
      story.tell("The demonstration stopped: " + failure.getMessage());
      System.exit(1);
    }
  }
}
