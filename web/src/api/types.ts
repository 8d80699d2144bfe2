import type { components } from "./schema";

type Schemas = components["schemas"];

export type AccountSummary = Schemas["AccountSummary"];
export type AdviceItem = Schemas["AdviceItem"];
export type BestType = Schemas["BestType"];
export type ChangeNotice = Schemas["ChangeNotice"];
export type ComparedFigure = Schemas["ComparedFigure"];
export type ContentTypeRow = Schemas["ContentTypeRow"];
export type FollowerDay = Schemas["FollowerDay"];
export type DayRange = Schemas["DayRange"];
export type Figure = Schemas["Figure"];
export type GrowthTarget = Schemas["TargetSetting"];
export type ImportNotice = Schemas["ImportNotice"];
export type ImportReport = Schemas["ImportReport"];
export type OverviewPage = Schemas["OverviewPage"];
export type PostCard = Schemas["PostCard"];
export type Preferences = Schemas["PreferencesPage"];
/** The hint is an extension, which the schema of problem details leaves open. */
export type ProblemDetails = Schemas["ProblemDetails"] & { hint?: string | null };
export type Rejection = Schemas["Rejection"];
export type ScenarioRow = Schemas["ScenarioRow"];
export type ScenarioSet = Schemas["ScenarioSet"];
export type Trend = Schemas["Trend"];
export type Advice = Schemas["Advice"];
export type TargetPath = Schemas["TargetPath"];
