package headway.server.library;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;

/** A scenario and the files it was read from. */
record Version(Scenario scenario, ScenarioFiles files) {}
