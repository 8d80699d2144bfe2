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
export type ImportedFile = Schemas["ImportedFile"];
export type ImportReport = Schemas["ImportReport"];
export type OverviewPage = Schemas["OverviewPage"];
export type ContentPage = Schemas["ContentPage"];
export type GrowthPage = Schemas["GrowthPage"];
export type PageHead = Schemas["PageHead"];
export type PlatformsPage = Schemas["PlatformsPage"];
export type ShopPage = Schemas["ShopPage"];
export type ValuePage = Schemas["ValuePage"];
export type PostCard = Schemas["PostCard"];
export type Preferences = Schemas["PreferencesPage"];
/** The hint is an extension, which the schema of problem details leaves open. */
export type ProblemDetails = Schemas["ProblemDetails"] & { hint?: string | null };
export type ReceiptPage = Schemas["ReceiptPage"];
export type Rejection = Schemas["Rejection"];
export type ScenarioRow = Schemas["ScenarioRow"];
export type ScenarioSet = Schemas["ScenarioSet"];
export type Trend = Schemas["Trend"];
export type Advice = Schemas["Advice"];
export type TargetPath = Schemas["TargetPath"];

export type ColumnField = Schemas["ColumnField"];
export type ColumnNames = Schemas["ColumnNamesPage"];
export type ColumnNamesChange = Schemas["ColumnNamesChange"];
export type FormatColumns = Schemas["FormatColumns"];
export type OwnColumnName = Schemas["OwnColumnName"];
export type CallBudget = Schemas["CallBudget"];
export type ConnectableSource = Schemas["ConnectableSource"];
export type Connection = Schemas["ConnectionPage"];
export type NewConnection = Schemas["NewConnection"];
export type Quality = Schemas["QualityPage"];
export type QualityCheck = Schemas["QualityCheck"];
export type QualityRows = Schemas["QualityRowsPage"];
export type QualitySource = Schemas["QualitySource"];
