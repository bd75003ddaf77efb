-- Schema raw: an OpenDental database as the dbt models read it, one table per OpenDental table.
-- Columns are declared here and nowhere else: the row types of src/DentalSynth.Generators come from this file at build,
-- and the loader applies it to a database that has no schema raw. It changes nothing that is already there, so that it
-- may be applied any number of times. There are no foreign keys, as in OpenDental itself: dbt tests the relations.

SET client_min_messages = warning; -- not a notice per table when all are there

CREATE SCHEMA IF NOT EXISTS raw;

CREATE SEQUENCE IF NOT EXISTS raw."appointment_AptNum_seq";
CREATE SEQUENCE IF NOT EXISTS raw.etl_load_status_id_seq MAXVALUE 2147483647;
CREATE SEQUENCE IF NOT EXISTS raw.etl_load_status_id_seq1 AS integer;
CREATE SEQUENCE IF NOT EXISTS raw.etl_pipeline_metrics_id_seq MAXVALUE 2147483647;
CREATE SEQUENCE IF NOT EXISTS raw.etl_pipeline_metrics_id_seq1 AS integer;
CREATE SEQUENCE IF NOT EXISTS raw.etl_table_metrics_id_seq MAXVALUE 2147483647;
CREATE SEQUENCE IF NOT EXISTS raw.etl_table_metrics_id_seq1 AS integer;
CREATE SEQUENCE IF NOT EXISTS raw.etl_transform_status_id_seq MAXVALUE 2147483647;
CREATE SEQUENCE IF NOT EXISTS raw.etl_transform_status_id_seq1 AS integer;
CREATE SEQUENCE IF NOT EXISTS raw."patient_PatNum_seq";

CREATE TABLE IF NOT EXISTS raw.account (
    "AccountNum"         bigint PRIMARY KEY,
    "Description"        varchar(255),
    "AcctType"           smallint,
    "BankNumber"         varchar(255),
    "Inactive"           boolean,
    "AccountColor"       integer,
    "IsRetainedEarnings" boolean
);

CREATE TABLE IF NOT EXISTS raw.accountingautopay (
    "AccountingAutoPayNum" bigint PRIMARY KEY,
    "PayType"              bigint,
    "PickList"             varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.activeinstance (
    "ActiveInstanceNum"  bigint PRIMARY KEY,
    "ComputerNum"        bigint,
    "UserNum"            bigint,
    "ProcessId"          bigint,
    "DateTimeLastActive" timestamp,
    "DateTRecorded"      timestamp,
    "ConnectionType"     boolean
);

CREATE TABLE IF NOT EXISTS raw.adjustment (
    "AdjNum"          bigint PRIMARY KEY,
    "AdjDate"         date,
    "AdjAmt"          double precision,
    "PatNum"          bigint,
    "AdjType"         bigint,
    "ProvNum"         bigint,
    "AdjNote"         text,
    "ProcDate"        date,
    "ProcNum"         bigint,
    "DateEntry"       date,
    "ClinicNum"       bigint,
    "StatementNum"    bigint,
    "SecUserNumEntry" bigint,
    "SecDateTEdit"    timestamp,
    "TaxTransID"      bigint
);

CREATE TABLE IF NOT EXISTS raw.alertcategory (
    "AlertCategoryNum" bigint PRIMARY KEY,
    "IsHQCategory"     boolean,
    "InternalName"     varchar(255),
    "Description"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.alertcategorylink (
    "AlertCategoryLinkNum" bigint PRIMARY KEY,
    "AlertCategoryNum"     bigint,
    "AlertType"            smallint
);

CREATE TABLE IF NOT EXISTS raw.alertitem (
    "AlertItemNum"  bigint PRIMARY KEY,
    "ClinicNum"     bigint,
    "Description"   varchar(2000),
    "Type"          smallint,
    "Severity"      boolean,
    "Actions"       smallint,
    "FormToOpen"    smallint,
    "FKey"          bigint,
    "ItemValue"     varchar(4000),
    "UserNum"       bigint,
    "SecDateTEntry" timestamp
);

CREATE TABLE IF NOT EXISTS raw.alertread (
    "AlertReadNum" bigint PRIMARY KEY,
    "AlertItemNum" bigint,
    "UserNum"      bigint
);

CREATE TABLE IF NOT EXISTS raw.alertsub (
    "AlertSubNum"      bigint PRIMARY KEY,
    "UserNum"          bigint,
    "ClinicNum"        bigint,
    "Type"             boolean,
    "AlertCategoryNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.allergy (
    "AllergyNum"          bigint PRIMARY KEY,
    "AllergyDefNum"       bigint,
    "PatNum"              bigint,
    "Reaction"            varchar(255),
    "StatusIsActive"      boolean,
    "DateTStamp"          timestamp,
    "DateAdverseReaction" date,
    "SnomedReaction"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.allergydef (
    "AllergyDefNum" bigint PRIMARY KEY,
    "Description"   varchar(255),
    "IsHidden"      boolean,
    "DateTStamp"    timestamp,
    "SnomedType"    smallint,
    "MedicationNum" bigint,
    "UniiCode"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.anestheticdata (
    "AnestheticDataNum"   integer PRIMARY KEY,
    "AnestheticRecordNum" integer,
    "AnesthOpen"          char(32),
    "AnesthClose"         char(32),
    "SurgOpen"            char(32),
    "SurgClose"           char(32),
    "Anesthetist"         char(32),
    "Surgeon"             char(32),
    "Asst"                char(32),
    "Circulator"          char(32),
    "VSMName"             char(20),
    "VSMSerNum"           char(20),
    "ASA"                 char(3),
    "ASA_EModifier"       char(1),
    "O2LMin"              smallint,
    "N2OLMin"             smallint,
    "RteNasCan"           boolean,
    "RteNasHood"          boolean,
    "RteETT"              boolean,
    "MedRouteIVCath"      boolean,
    "MedRouteIVButtFly"   boolean,
    "MedRouteIM"          boolean,
    "MedRoutePO"          boolean,
    "MedRouteNasal"       boolean,
    "MedRouteRectal"      boolean,
    "IVSite"              char(20),
    "IVGauge"             smallint,
    "IVSideR"             smallint,
    "IVSideL"             smallint,
    "IVAtt"               smallint,
    "IVF"                 char(20),
    "IVFVol"              real,
    "MonBP"               boolean,
    "MonSpO2"             boolean,
    "MonEtCO2"            boolean,
    "MonTemp"             boolean,
    "MonPrecordial"       boolean,
    "MonEKG"              boolean,
    "Notes"               text,
    "PatWgt"              smallint,
    "WgtUnitsLbs"         boolean,
    "WgtUnitsKgs"         boolean,
    "PatHgt"              smallint,
    "EscortName"          char(32),
    "EscortCellNum"       char(13),
    "EscortRel"           char(16),
    "NPOTime"             char(5),
    "HgtUnitsIn"          boolean,
    "HgtUnitsCm"          boolean,
    "Signature"           text,
    "SigIsTopaz"          boolean
);

CREATE TABLE IF NOT EXISTS raw.anestheticrecord (
    "AnestheticRecordNum" integer PRIMARY KEY,
    "PatNum"              integer,
    "AnestheticDate"      timestamp,
    "ProvNum"             smallint
);

CREATE TABLE IF NOT EXISTS raw.anesthmedsgiven (
    "AnestheticMedNum"    integer PRIMARY KEY,
    "AnestheticRecordNum" integer,
    "AnesthMedName"       char(32),
    "QtyGiven"            double precision,
    "QtyWasted"           double precision,
    "DoseTimeStamp"       char(32),
    "QtyOnHandOld"        double precision,
    "AnesthMedNum"        integer
);

CREATE TABLE IF NOT EXISTS raw.anesthmedsintake (
    "AnestheticMedNum" integer PRIMARY KEY,
    "IntakeDate"       timestamp,
    "AnesthMedName"    char(32),
    "Qty"              integer,
    "SupplierIDNum"    char(11),
    "InvoiceNum"       char(20)
);

CREATE TABLE IF NOT EXISTS raw.anesthmedsinventory (
    "AnestheticMedNum"  integer PRIMARY KEY,
    "AnesthMedName"     char(30),
    "AnesthHowSupplied" char(20),
    "QtyOnHand"         double precision,
    "DEASchedule"       char(3)
);

CREATE TABLE IF NOT EXISTS raw.anesthmedsinventoryadj (
    "AdjustNum"        integer PRIMARY KEY,
    "AnestheticMedNum" integer,
    "QtyAdj"           double precision,
    "UserNum"          integer,
    "Notes"            varchar(255),
    "TimeStamp"        timestamp
);

CREATE TABLE IF NOT EXISTS raw.anesthmedsuppliers (
    "SupplierIDNum" integer PRIMARY KEY,
    "SupplierName"  varchar(255),
    "Phone"         char(13),
    "PhoneExt"      char(6),
    "Fax"           char(13),
    "Addr1"         varchar(48),
    "Addr2"         char(32),
    "City"          varchar(48),
    "State"         char(20),
    "Zip"           char(10),
    "Contact"       char(32),
    "WebSite"       varchar(48),
    "Notes"         text
);

CREATE TABLE IF NOT EXISTS raw.anesthscore (
    "AnesthScoreNum"      integer PRIMARY KEY,
    "AnestheticRecordNum" integer,
    "QActivity"           smallint,
    "QResp"               smallint,
    "QCirc"               smallint,
    "QConc"               smallint,
    "QColor"              smallint,
    "AnesthesiaScore"     smallint,
    "DischAmb"            boolean,
    "DischWheelChr"       boolean,
    "DischAmbulance"      boolean,
    "DischCondStable"     boolean,
    "DischCondUnStable"   boolean
);

CREATE TABLE IF NOT EXISTS raw.anesthvsdata (
    "AnesthVSDataNum"     integer PRIMARY KEY,
    "AnestheticRecordNum" integer,
    "PatNum"              integer,
    "VSMName"             char(20),
    "VSMSerNum"           char(32),
    "BPSys"               smallint,
    "BPDias"              smallint,
    "BPMAP"               smallint,
    "HR"                  smallint,
    "SpO2"                smallint,
    "EtCo2"               smallint,
    "Temp"                smallint,
    "VSTimeStamp"         char(32),
    "MessageID"           varchar(50),
    "HL7Message"          text
);

CREATE TABLE IF NOT EXISTS raw.apikey (
    "APIKeyNum"  bigint PRIMARY KEY,
    "CustApiKey" varchar(255),
    "DevName"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.apisubscription (
    "ApiSubscriptionNum" bigint PRIMARY KEY,
    "EndPointUrl"        varchar(255),
    "Workstation"        varchar(255),
    "CustomerKey"        varchar(255),
    "WatchTable"         varchar(255),
    "PollingSeconds"     integer,
    "UiEventType"        varchar(255),
    "DateTimeStart"      timestamp,
    "DateTimeStop"       timestamp,
    "Note"               varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.appointment (
    "AptNum"                bigint PRIMARY KEY,
    "PatNum"                bigint,
    "AptStatus"             smallint,
    "Pattern"               varchar(255),
    "Confirmed"             bigint,
    "TimeLocked"            boolean,
    "Op"                    bigint,
    "Note"                  text,
    "ProvNum"               bigint,
    "ProvHyg"               bigint,
    "AptDateTime"           timestamp,
    "NextAptNum"            bigint,
    "UnschedStatus"         bigint,
    "IsNewPatient"          boolean,
    "ProcDescript"          text,
    "Assistant"             bigint,
    "ClinicNum"             bigint,
    "IsHygiene"             boolean,
    "DateTStamp"            timestamp,
    "DateTimeArrived"       timestamp,
    "DateTimeSeated"        timestamp,
    "DateTimeDismissed"     timestamp,
    "InsPlan1"              bigint,
    "InsPlan2"              bigint,
    "DateTimeAskedToArrive" timestamp,
    "ProcsColored"          text,
    "ColorOverride"         integer,
    "AppointmentTypeNum"    bigint,
    "SecUserNumEntry"       bigint,
    "SecDateTEntry"         timestamp,
    "Priority"              boolean,
    "ProvBarText"           varchar(60),
    "PatternSecondary"      varchar(255),
    "SecurityHash"          varchar(255),
    "ItemOrderPlanned"      integer,
    "IsMirrored"            boolean
);

CREATE TABLE IF NOT EXISTS raw.appointmentrule (
    "AppointmentRuleNum" bigint PRIMARY KEY,
    "RuleDesc"           varchar(255),
    "CodeStart"          varchar(15),
    "CodeEnd"            varchar(15),
    "IsEnabled"          boolean
);

CREATE TABLE IF NOT EXISTS raw.appointmenttype (
    "AppointmentTypeNum"      bigint PRIMARY KEY,
    "AppointmentTypeName"     varchar(255),
    "AppointmentTypeColor"    integer,
    "ItemOrder"               integer,
    "IsHidden"                boolean,
    "Pattern"                 varchar(255),
    "CodeStr"                 varchar(4000),
    "CodeStrRequired"         varchar(4000),
    "RequiredProcCodesNeeded" smallint,
    "BlockoutTypes"           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.apptfield (
    "ApptFieldNum" bigint PRIMARY KEY,
    "AptNum"       bigint,
    "FieldName"    varchar(255),
    "FieldValue"   text
);

CREATE TABLE IF NOT EXISTS raw.apptfielddef (
    "ApptFieldDefNum" bigint PRIMARY KEY,
    "FieldName"       varchar(255),
    "FieldType"       boolean,
    "PickList"        text,
    "ItemOrder"       integer
);

CREATE TABLE IF NOT EXISTS raw.apptgeneralmessagesent (
    "ApptGeneralMessageSentNum" bigint PRIMARY KEY,
    "ApptNum"                   bigint,
    "PatNum"                    bigint,
    "ClinicNum"                 bigint,
    "DateTimeEntry"             timestamp,
    "TSPrior"                   bigint,
    "ApptReminderRuleNum"       bigint,
    "SendStatus"                smallint,
    "ApptDateTime"              timestamp,
    "MessageType"               smallint,
    "MessageFk"                 bigint,
    "DateTimeSent"              timestamp,
    "ResponseDescript"          text
);

CREATE TABLE IF NOT EXISTS raw.apptnewpatthankyousent (
    "ApptNewPatThankYouSentNum"      bigint PRIMARY KEY,
    "ApptNum"                        bigint,
    "ApptDateTime"                   timestamp,
    "ApptSecDateTEntry"              timestamp,
    "TSPrior"                        bigint,
    "ApptReminderRuleNum"            bigint,
    "ClinicNum"                      bigint,
    "PatNum"                         bigint,
    "ResponseDescript"               text,
    "DateTimeNewPatThankYouTransmit" timestamp,
    "ShortGUID"                      varchar(255),
    "SendStatus"                     boolean,
    "MessageType"                    boolean,
    "MessageFk"                      bigint,
    "DateTimeEntry"                  timestamp,
    "DateTimeSent"                   timestamp
);

CREATE TABLE IF NOT EXISTS raw.apptreminderrule (
    "ApptReminderRuleNum"        bigint PRIMARY KEY,
    "TypeCur"                    smallint,
    "TSPrior"                    bigint,
    "SendOrder"                  varchar(255),
    "IsSendAll"                  boolean,
    "TemplateSMS"                text,
    "TemplateEmailSubject"       text,
    "TemplateEmail"              text,
    "ClinicNum"                  bigint,
    "TemplateSMSAggShared"       text,
    "TemplateSMSAggPerAppt"      text,
    "TemplateEmailSubjAggShared" text,
    "TemplateEmailAggShared"     text,
    "TemplateEmailAggPerAppt"    text,
    "DoNotSendWithin"            bigint,
    "IsEnabled"                  boolean,
    "TemplateAutoReply"          text,
    "TemplateAutoReplyAgg"       text,
    "IsAutoReplyEnabled"         boolean,
    "Language"                   varchar(255),
    "TemplateComeInMessage"      text,
    "EmailTemplateType"          varchar(255),
    "AggEmailTemplateType"       varchar(255),
    "IsSendForMinorsBirthday"    boolean,
    "EmailHostingTemplateNum"    bigint,
    "MinorAge"                   integer,
    "TemplateFailureAutoReply"   text,
    "SendMultipleInvites"        boolean,
    "TimeSpanMultipleInvites"    bigint
);

CREATE TABLE IF NOT EXISTS raw.apptremindersent (
    "ApptReminderSentNum" bigint PRIMARY KEY,
    "ApptNum"             bigint,
    "ApptDateTime"        timestamp,
    "DateTimeSent"        timestamp,
    "TSPrior"             bigint,
    "ApptReminderRuleNum" bigint,
    "PatNum"              bigint,
    "ClinicNum"           bigint,
    "SendStatus"          boolean,
    "MessageType"         boolean,
    "MessageFk"           bigint,
    "DateTimeEntry"       timestamp,
    "ResponseDescript"    text
);

CREATE TABLE IF NOT EXISTS raw.apptthankyousent (
    "ApptThankYouSentNum"      bigint PRIMARY KEY,
    "ApptNum"                  bigint,
    "ApptDateTime"             timestamp,
    "ApptSecDateTEntry"        timestamp,
    "TSPrior"                  bigint,
    "ApptReminderRuleNum"      bigint,
    "ClinicNum"                bigint,
    "PatNum"                   bigint,
    "ResponseDescript"         text,
    "DateTimeThankYouTransmit" timestamp,
    "ShortGUID"                varchar(255),
    "SendStatus"               smallint,
    "DoNotResend"              boolean,
    "MessageType"              smallint,
    "MessageFk"                bigint,
    "DateTimeEntry"            timestamp,
    "DateTimeSent"             timestamp
);

CREATE TABLE IF NOT EXISTS raw.apptview (
    "ApptViewNum"           bigint PRIMARY KEY,
    "Description"           varchar(255),
    "ItemOrder"             smallint,
    "RowsPerIncr"           boolean,
    "OnlyScheduledProvs"    boolean,
    "OnlySchedBeforeTime"   time,
    "OnlySchedAfterTime"    time,
    "StackBehavUR"          smallint,
    "StackBehavLR"          smallint,
    "ClinicNum"             bigint,
    "ApptTimeScrollStart"   time,
    "IsScrollStartDynamic"  boolean,
    "IsApptBubblesDisabled" boolean,
    "WidthOpMinimum"        smallint,
    "WaitingRmName"         boolean,
    "OnlyScheduledProvDays" boolean
);

CREATE TABLE IF NOT EXISTS raw.apptviewitem (
    "ApptViewItemNum"  bigint PRIMARY KEY,
    "ApptViewNum"      bigint,
    "OpNum"            bigint,
    "ProvNum"          bigint,
    "ElementDesc"      varchar(255),
    "ElementOrder"     smallint,
    "ElementColor"     integer,
    "ElementAlignment" smallint,
    "ApptFieldDefNum"  bigint,
    "PatFieldDefNum"   bigint,
    "IsMobile"         boolean
);

CREATE TABLE IF NOT EXISTS raw.asapcomm (
    "AsapCommNum"          bigint PRIMARY KEY,
    "FKey"                 bigint,
    "FKeyType"             boolean,
    "ScheduleNum"          bigint,
    "PatNum"               bigint,
    "ClinicNum"            bigint,
    "ShortGUID"            varchar(255),
    "DateTimeEntry"        timestamp,
    "DateTimeExpire"       timestamp,
    "DateTimeSmsScheduled" timestamp,
    "SmsSendStatus"        boolean,
    "EmailSendStatus"      smallint,
    "DateTimeSmsSent"      timestamp,
    "DateTimeEmailSent"    timestamp,
    "EmailMessageNum"      bigint,
    "ResponseStatus"       smallint,
    "DateTimeOrig"         timestamp,
    "TemplateText"         text,
    "TemplateEmail"        text,
    "TemplateEmailSubj"    varchar(100),
    "Note"                 text,
    "GuidMessageToMobile"  text,
    "EmailTemplateType"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.autocode (
    "AutoCodeNum"   bigint PRIMARY KEY,
    "Description"   varchar(255),
    "IsHidden"      boolean,
    "LessIntrusive" boolean
);

CREATE TABLE IF NOT EXISTS raw.autocodecond (
    "AutoCodeCondNum" bigint PRIMARY KEY,
    "AutoCodeItemNum" bigint,
    "Cond"            smallint
);

CREATE TABLE IF NOT EXISTS raw.autocodeitem (
    "AutoCodeItemNum" bigint PRIMARY KEY,
    "AutoCodeNum"     bigint,
    "OldCode"         varchar(15),
    "CodeNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.autocommexcludedate (
    "AutoCommExcludeDateNum" bigint PRIMARY KEY,
    "ClinicNum"              bigint,
    "DateExclude"            timestamp
);

CREATE TABLE IF NOT EXISTS raw.automation (
    "AutomationNum"      bigint PRIMARY KEY,
    "Description"        text,
    "Autotrigger"        smallint,
    "ProcCodes"          text,
    "AutoAction"         smallint,
    "SheetDefNum"        bigint,
    "CommType"           bigint,
    "MessageContent"     text,
    "AptStatus"          boolean,
    "AppointmentTypeNum" bigint,
    "PatStatus"          boolean
);

CREATE TABLE IF NOT EXISTS raw.automationcondition (
    "AutomationConditionNum" bigint PRIMARY KEY,
    "AutomationNum"          bigint,
    "CompareField"           boolean,
    "Comparison"             boolean,
    "CompareString"          varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.autonote (
    "AutoNoteNum"  bigint PRIMARY KEY,
    "AutoNoteName" varchar(50),
    "MainText"     text,
    "Category"     bigint
);

CREATE TABLE IF NOT EXISTS raw.autonotecontrol (
    "AutoNoteControlNum" bigint PRIMARY KEY,
    "Descript"           varchar(50),
    "ControlType"        varchar(50),
    "ControlLabel"       varchar(255),
    "ControlOptions"     text
);

CREATE TABLE IF NOT EXISTS raw.benefit (
    "BenefitNum"        bigint PRIMARY KEY,
    "PlanNum"           bigint,
    "PatPlanNum"        bigint,
    "CovCatNum"         bigint,
    "BenefitType"       smallint,
    "Percent"           smallint,
    "MonetaryAmt"       double precision,
    "TimePeriod"        smallint,
    "QuantityQualifier" smallint,
    "Quantity"          smallint,
    "CodeNum"           bigint,
    "CoverageLevel"     integer,
    "SecDateTEntry"     timestamp,
    "SecDateTEdit"      timestamp,
    "CodeGroupNum"      bigint,
    "TreatArea"         smallint
);

CREATE TABLE IF NOT EXISTS raw.branding (
    "BrandingNum"     bigint PRIMARY KEY,
    "BrandingType"    smallint,
    "ClinicNum"       bigint,
    "ValueString"     text,
    "DateTimeUpdated" timestamp
);

CREATE TABLE IF NOT EXISTS raw.canadiannetwork (
    "CanadianNetworkNum"        bigint PRIMARY KEY,
    "Abbrev"                    varchar(20),
    "Descript"                  varchar(255),
    "CanadianTransactionPrefix" varchar(255),
    "CanadianIsRprHandler"      boolean
);

CREATE TABLE IF NOT EXISTS raw.carecreditwebresponse (
    "CareCreditWebResponseNum" bigint PRIMARY KEY,
    "PatNum"                   bigint,
    "PayNum"                   bigint,
    "RefNumber"                varchar(255),
    "Amount"                   double precision,
    "WebToken"                 varchar(255),
    "ProcessingStatus"         varchar(255),
    "DateTimeEntry"            timestamp,
    "DateTimePending"          timestamp,
    "DateTimeCompleted"        timestamp,
    "DateTimeExpired"          timestamp,
    "DateTimeLastError"        timestamp,
    "LastResponseStr"          text,
    "ClinicNum"                bigint,
    "ServiceType"              varchar(255),
    "TransType"                varchar(255),
    "MerchantNumber"           varchar(20),
    "HasLogged"                boolean
);

CREATE TABLE IF NOT EXISTS raw.carrier (
    "CarrierNum"                 bigint PRIMARY KEY,
    "CarrierName"                varchar(255),
    "Address"                    varchar(255),
    "Address2"                   varchar(255),
    "City"                       varchar(255),
    "State"                      varchar(255),
    "Zip"                        varchar(255),
    "Phone"                      varchar(255),
    "ElectID"                    varchar(255),
    "NoSendElect"                smallint,
    "IsCDA"                      boolean,
    "CDAnetVersion"              varchar(100),
    "CanadianNetworkNum"         bigint,
    "IsHidden"                   boolean,
    "CanadianEncryptionMethod"   boolean,
    "CanadianSupportedTypes"     integer,
    "SecUserNumEntry"            bigint,
    "SecDateEntry"               date,
    "SecDateTEdit"               timestamp,
    "TIN"                        varchar(255),
    "CarrierGroupName"           bigint,
    "ApptTextBackColor"          integer,
    "IsCoinsuranceInverted"      boolean,
    "TrustedEtransFlags"         boolean,
    "CobInsPaidBehaviorOverride" boolean,
    "EraAutomationOverride"      boolean,
    "OrthoInsPayConsolidate"     boolean
);

CREATE TABLE IF NOT EXISTS raw.cdcrec (
    "CdcrecNum"        bigint PRIMARY KEY,
    "CdcrecCode"       varchar(255),
    "HeirarchicalCode" varchar(255),
    "Description"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.cdspermission (
    "CDSPermissionNum" bigint PRIMARY KEY,
    "UserNum"          bigint,
    "SetupCDS"         boolean,
    "ShowCDS"          boolean,
    "ShowInfobutton"   boolean,
    "EditBibliography" boolean,
    "ProblemCDS"       boolean,
    "MedicationCDS"    boolean,
    "AllergyCDS"       boolean,
    "DemographicCDS"   boolean,
    "LabTestCDS"       boolean,
    "VitalCDS"         boolean
);

CREATE TABLE IF NOT EXISTS raw.centralconnection (
    "CentralConnectionNum"      bigint PRIMARY KEY,
    "ServerName"                varchar(255),
    "DatabaseName"              varchar(255),
    "MySqlUser"                 varchar(255),
    "MySqlPassword"             varchar(255),
    "ServiceURI"                varchar(255),
    "OdUser"                    varchar(255),
    "OdPassword"                varchar(255),
    "Note"                      text,
    "ItemOrder"                 integer,
    "WebServiceIsEcw"           boolean,
    "ConnectionStatus"          varchar(255),
    "HasClinicBreakdownReports" boolean
);

CREATE TABLE IF NOT EXISTS raw.cert (
    "CertNum"         bigint PRIMARY KEY,
    "Description"     varchar(255),
    "WikiPageLink"    varchar(255),
    "ItemOrder"       integer,
    "IsHidden"        boolean,
    "CertCategoryNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.certemployee (
    "CertEmployeeNum" bigint PRIMARY KEY,
    "CertNum"         bigint,
    "EmployeeNum"     bigint,
    "DateCompleted"   date,
    "Note"            varchar(255),
    "UserNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.chartview (
    "ChartViewNum"      bigint PRIMARY KEY,
    "Description"       varchar(255),
    "ItemOrder"         integer,
    "ProcStatuses"      smallint,
    "ObjectTypes"       smallint,
    "ShowProcNotes"     boolean,
    "IsAudit"           boolean,
    "SelectedTeethOnly" boolean,
    "OrionStatusFlags"  integer,
    "DatesShowing"      boolean,
    "IsTpCharting"      boolean
);

CREATE TABLE IF NOT EXISTS raw.claim (
    "ClaimNum"                       bigint PRIMARY KEY,
    "PatNum"                         bigint,
    "DateService"                    date,
    "DateSent"                       date,
    "ClaimStatus"                    char(1),
    "DateReceived"                   date,
    "PlanNum"                        bigint,
    "ProvTreat"                      bigint,
    "ClaimFee"                       double precision,
    "InsPayEst"                      double precision,
    "InsPayAmt"                      double precision,
    "DedApplied"                     double precision,
    "PreAuthString"                  varchar(40),
    "IsProsthesis"                   char(1),
    "PriorDate"                      date,
    "ReasonUnderPaid"                varchar(255),
    "ClaimNote"                      varchar(400),
    "ClaimType"                      varchar(255),
    "ProvBill"                       bigint,
    "ReferringProv"                  bigint,
    "RefNumString"                   varchar(40),
    "PlaceService"                   smallint,
    "AccidentRelated"                char(1),
    "AccidentDate"                   date,
    "AccidentST"                     varchar(2),
    "EmployRelated"                  smallint,
    "IsOrtho"                        boolean,
    "OrthoRemainM"                   boolean,
    "OrthoDate"                      date,
    "PatRelat"                       smallint,
    "PlanNum2"                       bigint,
    "PatRelat2"                      smallint,
    "WriteOff"                       double precision,
    "Radiographs"                    smallint,
    "ClinicNum"                      bigint,
    "ClaimForm"                      bigint,
    "AttachedImages"                 integer,
    "AttachedModels"                 integer,
    "AttachedFlags"                  varchar(255),
    "AttachmentID"                   varchar(255),
    "CanadianMaterialsForwarded"     varchar(10),
    "CanadianReferralProviderNum"    varchar(20),
    "CanadianReferralReason"         boolean,
    "CanadianIsInitialLower"         varchar(5),
    "CanadianDateInitialLower"       date,
    "CanadianMandProsthMaterial"     boolean,
    "CanadianIsInitialUpper"         varchar(5),
    "CanadianDateInitialUpper"       date,
    "CanadianMaxProsthMaterial"      boolean,
    "InsSubNum"                      bigint,
    "InsSubNum2"                     bigint,
    "CanadaTransRefNum"              varchar(255),
    "CanadaEstTreatStartDate"        date,
    "CanadaInitialPayment"           double precision,
    "CanadaPaymentMode"              boolean,
    "CanadaTreatDuration"            boolean,
    "CanadaNumAnticipatedPayments"   boolean,
    "CanadaAnticipatedPayAmount"     double precision,
    "PriorAuthorizationNumber"       varchar(255),
    "SpecialProgramCode"             boolean,
    "UniformBillType"                varchar(255),
    "MedType"                        boolean,
    "AdmissionTypeCode"              varchar(255),
    "AdmissionSourceCode"            varchar(255),
    "PatientStatusCode"              varchar(255),
    "CustomTracking"                 bigint,
    "DateResent"                     date,
    "CorrectionType"                 boolean,
    "ClaimIdentifier"                varchar(255),
    "OrigRefNum"                     varchar(255),
    "ProvOrderOverride"              bigint,
    "OrthoTotalM"                    boolean,
    "ShareOfCost"                    double precision,
    "SecUserNumEntry"                bigint,
    "SecDateEntry"                   date,
    "SecDateTEdit"                   timestamp,
    "OrderingReferralNum"            bigint,
    "DateSentOrig"                   date,
    "DateIllnessInjuryPreg"          date,
    "DateIllnessInjuryPregQualifier" smallint,
    "DateOther"                      date,
    "DateOtherQualifier"             smallint,
    "IsOutsideLab"                   boolean,
    "SecurityHash"                   varchar(255),
    "Narrative"                      text
);

CREATE TABLE IF NOT EXISTS raw.claimattach (
    "ClaimAttachNum"    bigint PRIMARY KEY,
    "ClaimNum"          bigint,
    "DisplayedFileName" varchar(255),
    "ActualFileName"    varchar(255),
    "ImageReferenceId"  integer
);

CREATE TABLE IF NOT EXISTS raw.claimcondcodelog (
    "ClaimCondCodeLogNum" bigint PRIMARY KEY,
    "ClaimNum"            bigint,
    "Code0"               varchar(2),
    "Code1"               varchar(2),
    "Code2"               varchar(2),
    "Code3"               varchar(2),
    "Code4"               varchar(2),
    "Code5"               varchar(2),
    "Code6"               varchar(2),
    "Code7"               varchar(2),
    "Code8"               varchar(2),
    "Code9"               varchar(2),
    "Code10"              varchar(2)
);

CREATE TABLE IF NOT EXISTS raw.claimform (
    "ClaimFormNum" bigint PRIMARY KEY,
    "Description"  varchar(50),
    "IsHidden"     boolean,
    "FontName"     varchar(255),
    "FontSize"     real,
    "UniqueID"     varchar(255),
    "PrintImages"  boolean,
    "OffsetX"      smallint,
    "OffsetY"      smallint,
    "Width"        integer,
    "Height"       integer
);

CREATE TABLE IF NOT EXISTS raw.claimformitem (
    "ClaimFormItemNum" bigint PRIMARY KEY,
    "ClaimFormNum"     bigint,
    "ImageFileName"    varchar(255),
    "FieldName"        varchar(255),
    "FormatString"     varchar(255),
    "XPos"             real,
    "YPos"             real,
    "Width"            real,
    "Height"           real
);

CREATE TABLE IF NOT EXISTS raw.claimpayment (
    "ClaimPaymentNum" bigint PRIMARY KEY,
    "CheckDate"       date,
    "CheckAmt"        double precision,
    "CheckNum"        varchar(25),
    "BankBranch"      varchar(25),
    "Note"            varchar(255),
    "ClinicNum"       bigint,
    "DepositNum"      bigint,
    "CarrierName"     varchar(255),
    "DateIssued"      date,
    "IsPartial"       boolean,
    "PayType"         bigint,
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp,
    "PayGroup"        bigint
);

CREATE TABLE IF NOT EXISTS raw.claimproc (
    "ClaimProcNum"         bigint PRIMARY KEY,
    "ProcNum"              bigint,
    "ClaimNum"             bigint,
    "PatNum"               bigint,
    "ProvNum"              bigint,
    "FeeBilled"            double precision,
    "InsPayEst"            double precision,
    "DedApplied"           double precision,
    "Status"               smallint,
    "InsPayAmt"            double precision,
    "Remarks"              varchar(255),
    "ClaimPaymentNum"      bigint,
    "PlanNum"              bigint,
    "DateCP"               date,
    "WriteOff"             double precision,
    "CodeSent"             varchar(15),
    "AllowedOverride"      double precision,
    "Percentage"           smallint,
    "PercentOverride"      smallint,
    "CopayAmt"             double precision,
    "NoBillIns"            boolean,
    "PaidOtherIns"         double precision,
    "BaseEst"              double precision,
    "CopayOverride"        double precision,
    "ProcDate"             date,
    "DateEntry"            date,
    "LineNumber"           smallint,
    "DedEst"               double precision,
    "DedEstOverride"       double precision,
    "InsEstTotal"          double precision,
    "InsEstTotalOverride"  double precision,
    "PaidOtherInsOverride" double precision,
    "EstimateNote"         varchar(255),
    "WriteOffEst"          double precision,
    "WriteOffEstOverride"  double precision,
    "ClinicNum"            bigint,
    "InsSubNum"            bigint,
    "PaymentRow"           integer,
    "PayPlanNum"           bigint,
    "ClaimPaymentTracking" bigint,
    "SecUserNumEntry"      bigint,
    "SecDateEntry"         date,
    "SecDateTEdit"         timestamp,
    "DateSuppReceived"     date,
    "DateInsFinalized"     date,
    "IsTransfer"           boolean,
    "ClaimAdjReasonCodes"  varchar(255),
    "IsOverpay"            boolean,
    "SecurityHash"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.claimsnapshot (
    "ClaimSnapshotNum" bigint PRIMARY KEY,
    "ProcNum"          bigint,
    "ClaimType"        varchar(255),
    "Writeoff"         double precision,
    "InsPayEst"        double precision,
    "Fee"              double precision,
    "DateTEntry"       timestamp,
    "ClaimProcNum"     bigint,
    "SnapshotTrigger"  boolean
);

CREATE TABLE IF NOT EXISTS raw.claimtracking (
    "ClaimTrackingNum"    bigint PRIMARY KEY,
    "ClaimNum"            bigint,
    "TrackingType"        varchar(255),
    "UserNum"             bigint,
    "DateTimeEntry"       timestamp,
    "Note"                text,
    "TrackingDefNum"      bigint,
    "TrackingErrorDefNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.claimvalcodelog (
    "ClaimValCodeLogNum" bigint PRIMARY KEY,
    "ClaimNum"           bigint,
    "ClaimField"         varchar(5),
    "ValCode"            char(2),
    "ValAmount"          double precision,
    "Ordinal"            integer
);

CREATE TABLE IF NOT EXISTS raw.clearinghouse (
    "ClearinghouseNum"        bigint PRIMARY KEY,
    "Description"             varchar(255),
    "ExportPath"              text,
    "Payors"                  text,
    "Eformat"                 smallint,
    "ISA05"                   varchar(255),
    "SenderTIN"               varchar(255),
    "ISA07"                   varchar(255),
    "ISA08"                   varchar(255),
    "ISA15"                   varchar(255),
    "Password"                varchar(255),
    "ResponsePath"            varchar(255),
    "CommBridge"              smallint,
    "ClientProgram"           varchar(255),
    "LastBatchNumber"         smallint,
    "ModemPort"               boolean,
    "LoginID"                 varchar(255),
    "SenderName"              varchar(255),
    "SenderTelephone"         varchar(255),
    "GS03"                    varchar(255),
    "ISA02"                   varchar(10),
    "ISA04"                   varchar(10),
    "ISA16"                   varchar(2),
    "SeparatorData"           varchar(2),
    "SeparatorSegment"        varchar(2),
    "ClinicNum"               bigint,
    "HqClearinghouseNum"      bigint,
    "IsEraDownloadAllowed"    smallint,
    "IsClaimExportAllowed"    boolean,
    "IsAttachmentSendAllowed" boolean,
    "LocationID"              varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.clinic (
    "ClinicNum"            bigint PRIMARY KEY,
    "Description"          varchar(255),
    "Address"              varchar(255),
    "Address2"             varchar(255),
    "City"                 varchar(255),
    "State"                varchar(255),
    "Zip"                  varchar(255),
    "Phone"                varchar(255),
    "BankNumber"           varchar(255),
    "DefaultPlaceService"  boolean,
    "InsBillingProv"       bigint,
    "Fax"                  varchar(50),
    "EmailAddressNum"      bigint,
    "DefaultProv"          bigint,
    "SmsContractDate"      timestamp,
    "SmsMonthlyLimit"      double precision,
    "IsMedicalOnly"        boolean,
    "BillingAddress"       varchar(255),
    "BillingAddress2"      varchar(255),
    "BillingCity"          varchar(255),
    "BillingState"         varchar(255),
    "BillingZip"           varchar(255),
    "PayToAddress"         varchar(255),
    "PayToAddress2"        varchar(255),
    "PayToCity"            varchar(255),
    "PayToState"           varchar(255),
    "PayToZip"             varchar(255),
    "UseBillAddrOnClaims"  boolean,
    "Region"               bigint,
    "ItemOrder"            integer,
    "IsInsVerifyExcluded"  boolean,
    "Abbr"                 varchar(255),
    "MedLabAccountNum"     varchar(16),
    "IsConfirmEnabled"     boolean,
    "IsConfirmDefault"     boolean,
    "IsNewPatApptExcluded" boolean,
    "IsHidden"             boolean,
    "ExternalID"           bigint,
    "SchedNote"            varchar(255),
    "HasProcOnRx"          boolean,
    "TimeZone"             varchar(75),
    "EmailAliasOverride"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.clinicerx (
    "ClinicErxNum"       bigint PRIMARY KEY,
    "PatNum"             bigint,
    "ClinicDesc"         varchar(255),
    "ClinicNum"          bigint,
    "EnabledStatus"      boolean,
    "ClinicId"           varchar(255),
    "ClinicKey"          varchar(255),
    "AccountId"          varchar(25),
    "RegistrationKeyNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.clinicpref (
    "ClinicPrefNum" bigint PRIMARY KEY,
    "ClinicNum"     bigint,
    "PrefName"      varchar(255),
    "ValueString"   text
);

CREATE TABLE IF NOT EXISTS raw.clockevent (
    "ClockEventNum"      bigint PRIMARY KEY,
    "EmployeeNum"        bigint,
    "TimeEntered1"       timestamp,
    "TimeDisplayed1"     timestamp,
    "ClockStatus"        smallint,
    "Note"               text,
    "TimeEntered2"       timestamp,
    "TimeDisplayed2"     timestamp,
    "OTimeHours"         time,
    "OTimeAuto"          time,
    "Adjust"             time,
    "AdjustAuto"         time,
    "AdjustIsOverridden" boolean,
    "Rate2Hours"         time,
    "Rate2Auto"          time,
    "ClinicNum"          bigint,
    "Rate3Hours"         time,
    "Rate3Auto"          time,
    "IsWorkingHome"      boolean
);

CREATE TABLE IF NOT EXISTS raw.cloudaddress (
    "CloudAddressNum"     bigint PRIMARY KEY,
    "IpAddress"           varchar(50),
    "UserNumLastConnect"  bigint,
    "DateTimeLastConnect" timestamp
);

CREATE TABLE IF NOT EXISTS raw.codegroup (
    "CodeGroupNum"   bigint PRIMARY KEY,
    "GroupName"      varchar(50),
    "ProcCodes"      text,
    "ItemOrder"      integer,
    "CodeGroupFixed" smallint,
    "IsHidden"       boolean,
    "ShowInAgeLimit" boolean
);

CREATE TABLE IF NOT EXISTS raw.codesystem (
    "CodeSystemNum"  bigint PRIMARY KEY,
    "CodeSystemName" varchar(255),
    "VersionCur"     varchar(255),
    "VersionAvail"   varchar(255),
    "HL7OID"         varchar(255),
    "Note"           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.commlog (
    "CommlogNum"           bigint PRIMARY KEY,
    "PatNum"               bigint,
    "CommDateTime"         timestamp,
    "CommType"             bigint,
    "Note"                 text,
    "Mode_"                smallint,
    "SentOrReceived"       smallint,
    "UserNum"              bigint,
    "Signature"            text,
    "SigIsTopaz"           boolean,
    "DateTStamp"           timestamp,
    "DateTimeEnd"          timestamp,
    "CommSource"           smallint,
    "ProgramNum"           bigint,
    "DateTEntry"           timestamp,
    "ReferralNum"          bigint,
    "CommReferralBehavior" boolean
);

CREATE TABLE IF NOT EXISTS raw.commoptout (
    "CommOptOutNum" bigint PRIMARY KEY,
    "PatNum"        bigint,
    "OptOutSms"     integer,
    "OptOutEmail"   integer
);

CREATE TABLE IF NOT EXISTS raw.computer (
    "ComputerNum"   bigint PRIMARY KEY,
    "CompName"      varchar(100),
    "LastHeartBeat" timestamp
);

CREATE TABLE IF NOT EXISTS raw.computerpref (
    "ComputerPrefNum"         bigint PRIMARY KEY,
    "ComputerName"            varchar(64),
    "GraphicsUseHardware"     boolean,
    "GraphicsSimple"          smallint,
    "SensorType"              varchar(255),
    "SensorBinned"            boolean,
    "SensorPort"              integer,
    "SensorExposure"          integer,
    "GraphicsDoubleBuffering" boolean,
    "PreferredPixelFormatNum" integer,
    "AtoZpath"                varchar(255),
    "TaskKeepListHidden"      boolean,
    "TaskDock"                integer,
    "TaskX"                   integer,
    "TaskY"                   integer,
    "DirectXFormat"           varchar(255),
    "ScanDocSelectSource"     boolean,
    "ScanDocShowOptions"      boolean,
    "ScanDocDuplex"           boolean,
    "ScanDocGrayscale"        boolean,
    "ScanDocResolution"       integer,
    "ScanDocQuality"          smallint,
    "ClinicNum"               bigint,
    "ApptViewNum"             bigint,
    "RecentApptView"          boolean,
    "PatSelectSearchMode"     smallint,
    "NoShowLanguage"          boolean,
    "NoShowDecimal"           boolean,
    "ComputerOS"              varchar(255),
    "HelpButtonXAdjustment"   double precision,
    "GraphicsUseDirectX11"    boolean,
    "Zoom"                    integer,
    "VideoRectangle"          varchar(255),
    "CreditCardTerminalId"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.confirmationrequest (
    "ConfirmationRequestNum"  bigint PRIMARY KEY,
    "ClinicNum"               bigint,
    "PatNum"                  bigint,
    "ApptNum"                 bigint,
    "DateTimeConfirmExpire"   timestamp,
    "ShortGUID"               varchar(255),
    "ConfirmCode"             varchar(255),
    "DateTimeEntry"           timestamp,
    "DateTimeConfirmTransmit" timestamp,
    "DateTimeRSVP"            timestamp,
    "RSVPStatus"              smallint,
    "ResponseDescript"        text,
    "GuidMessageFromMobile"   text,
    "ApptDateTime"            timestamp,
    "TSPrior"                 bigint,
    "DoNotResend"             boolean,
    "SendStatus"              smallint,
    "ApptReminderRuleNum"     bigint,
    "MessageType"             smallint,
    "MessageFk"               bigint,
    "DateTimeSent"            timestamp
);

CREATE TABLE IF NOT EXISTS raw.connectiongroup (
    "ConnectionGroupNum" bigint PRIMARY KEY,
    "Description"        varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.conngroupattach (
    "ConnGroupAttachNum"   bigint PRIMARY KEY,
    "ConnectionGroupNum"   bigint,
    "CentralConnectionNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.contact (
    "ContactNum" bigint PRIMARY KEY,
    "LName"      varchar(255),
    "FName"      varchar(255),
    "WkPhone"    varchar(255),
    "Fax"        varchar(255),
    "Category"   bigint,
    "Notes"      text
);

CREATE TABLE IF NOT EXISTS raw.county (
    "CountyNum"  bigint PRIMARY KEY,
    "CountyName" varchar(255),
    "CountyCode" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.covcat (
    "CovCatNum"      bigint PRIMARY KEY,
    "Description"    varchar(50),
    "DefaultPercent" smallint,
    "CovOrder"       integer,
    "IsHidden"       boolean,
    "EbenefitCat"    smallint
);

CREATE TABLE IF NOT EXISTS raw.covspan (
    "CovSpanNum" bigint PRIMARY KEY,
    "CovCatNum"  bigint,
    "FromCode"   varchar(15),
    "ToCode"     varchar(15)
);

CREATE TABLE IF NOT EXISTS raw.cpt (
    "CptNum"      bigint PRIMARY KEY,
    "CptCode"     varchar(255),
    "Description" varchar(4000),
    "VersionIDs"  varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.creditcard (
    "CreditCardNum"      bigint PRIMARY KEY,
    "PatNum"             bigint,
    "Address"            varchar(255),
    "Zip"                varchar(255),
    "XChargeToken"       varchar(255),
    "CCNumberMasked"     varchar(255),
    "CCExpiration"       date,
    "ItemOrder"          integer,
    "ChargeAmt"          double precision,
    "DateStart"          date,
    "DateStop"           date,
    "Note"               varchar(255),
    "PayPlanNum"         bigint,
    "PayConnectToken"    varchar(255),
    "PayConnectTokenExp" date,
    "Procedures"         text,
    "CCSource"           boolean,
    "ClinicNum"          bigint,
    "ExcludeProcSync"    boolean,
    "PaySimpleToken"     varchar(255),
    "ChargeFrequency"    varchar(150),
    "CanChargeWhenNoBal" boolean,
    "PaymentType"        bigint,
    "IsRecurringActive"  boolean,
    "Nickname"           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.custrefentry (
    "CustRefEntryNum" bigint PRIMARY KEY,
    "PatNumCust"      bigint,
    "PatNumRef"       bigint,
    "DateEntry"       date,
    "Note"            varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.custreference (
    "CustReferenceNum" bigint PRIMARY KEY,
    "PatNum"           bigint,
    "DateMostRecent"   date,
    "Note"             varchar(255),
    "IsBadRef"         boolean
);

CREATE TABLE IF NOT EXISTS raw.cvx (
    "CvxNum"      bigint PRIMARY KEY,
    "CvxCode"     varchar(255),
    "Description" varchar(255),
    "IsActive"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.dashboardar (
    "DashboardARNum" bigint PRIMARY KEY,
    "DateCalc"       date,
    "BalTotal"       double precision,
    "InsEst"         double precision
);

CREATE TABLE IF NOT EXISTS raw.dashboardcell (
    "DashboardCellNum"   bigint PRIMARY KEY,
    "DashboardLayoutNum" bigint,
    "CellRow"            integer,
    "CellColumn"         integer,
    "CellType"           varchar(255),
    "CellSettings"       text,
    "LastQueryTime"      timestamp,
    "LastQueryData"      text,
    "RefreshRateSeconds" integer
);

CREATE TABLE IF NOT EXISTS raw.dashboardlayout (
    "DashboardLayoutNum" bigint PRIMARY KEY,
    "UserNum"            bigint,
    "UserGroupNum"       bigint,
    "DashboardTabName"   varchar(255),
    "DashboardTabOrder"  integer,
    "DashboardRows"      integer,
    "DashboardColumns"   integer,
    "DashboardGroupName" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.databasemaintenance (
    "DatabaseMaintenanceNum" bigint PRIMARY KEY,
    "MethodName"             varchar(255),
    "IsHidden"               boolean,
    "IsOld"                  boolean,
    "DateLastRun"            timestamp
);

CREATE TABLE IF NOT EXISTS raw.dbmlog (
    "DbmLogNum"     bigint PRIMARY KEY,
    "UserNum"       bigint,
    "FKey"          bigint,
    "FKeyType"      smallint,
    "ActionType"    smallint,
    "DateTimeEntry" timestamp,
    "MethodName"    varchar(255),
    "LogText"       text
);

CREATE TABLE IF NOT EXISTS raw.definition (
    "DefNum"    bigint PRIMARY KEY,
    "Category"  smallint,
    "ItemOrder" smallint,
    "ItemName"  varchar(255),
    "ItemValue" varchar(255),
    "ItemColor" integer,
    "IsHidden"  boolean
);

CREATE TABLE IF NOT EXISTS raw.deflink (
    "DefLinkNum" bigint PRIMARY KEY,
    "DefNum"     bigint,
    "FKey"       bigint,
    "LinkType"   smallint
);

CREATE TABLE IF NOT EXISTS raw.deletedobject (
    "DeletedObjectNum" bigint PRIMARY KEY,
    "ObjectNum"        bigint,
    "ObjectType"       integer,
    "DateTStamp"       timestamp
);

CREATE TABLE IF NOT EXISTS raw.deposit (
    "DepositNum"               bigint PRIMARY KEY,
    "DateDeposit"              date,
    "BankAccountInfo"          text,
    "Amount"                   double precision,
    "Memo"                     varchar(255),
    "Batch"                    varchar(25),
    "DepositAccountNum"        bigint,
    "IsSentToQuickBooksOnline" boolean
);

CREATE TABLE IF NOT EXISTS raw.dictcustom (
    "DictCustomNum" bigint PRIMARY KEY,
    "WordText"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.discountplan (
    "DiscountPlanNum"      bigint PRIMARY KEY,
    "Description"          varchar(255),
    "FeeSchedNum"          bigint,
    "DefNum"               bigint,
    "IsHidden"             boolean,
    "PlanNote"             text,
    "ExamFreqLimit"        integer,
    "XrayFreqLimit"        integer,
    "ProphyFreqLimit"      integer,
    "FluorideFreqLimit"    integer,
    "PerioFreqLimit"       integer,
    "LimitedExamFreqLimit" integer,
    "PAFreqLimit"          integer,
    "AnnualMax"            double precision
);

CREATE TABLE IF NOT EXISTS raw.discountplansub (
    "DiscountSubNum"  bigint PRIMARY KEY,
    "DiscountPlanNum" bigint,
    "PatNum"          bigint,
    "DateEffective"   date,
    "DateTerm"        date,
    "SubNote"         text
);

CREATE TABLE IF NOT EXISTS raw.disease (
    "DiseaseNum"        bigint PRIMARY KEY,
    "PatNum"            bigint,
    "DiseaseDefNum"     bigint,
    "PatNote"           text,
    "DateTStamp"        timestamp,
    "ProbStatus"        smallint,
    "DateStart"         date,
    "DateStop"          date,
    "SnomedProblemType" varchar(255),
    "FunctionStatus"    boolean
);

CREATE TABLE IF NOT EXISTS raw.diseasedef (
    "DiseaseDefNum" bigint PRIMARY KEY,
    "DiseaseName"   varchar(255),
    "ItemOrder"     smallint,
    "IsHidden"      boolean,
    "DateTStamp"    timestamp,
    "ICD9Code"      varchar(255),
    "SnomedCode"    varchar(255),
    "Icd10Code"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.displayfield (
    "DisplayFieldNum"     bigint PRIMARY KEY,
    "InternalName"        varchar(255),
    "ItemOrder"           integer,
    "Description"         varchar(255),
    "ColumnWidth"         integer,
    "Category"            integer,
    "ChartViewNum"        bigint,
    "PickList"            text,
    "DescriptionOverride" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.displayreport (
    "DisplayReportNum"   bigint PRIMARY KEY,
    "InternalName"       varchar(255),
    "ItemOrder"          integer,
    "Description"        varchar(255),
    "Category"           smallint,
    "IsHidden"           boolean,
    "IsVisibleInSubMenu" boolean
);

CREATE TABLE IF NOT EXISTS raw.dispsupply (
    "DispSupplyNum" bigint PRIMARY KEY,
    "SupplyNum"     bigint,
    "ProvNum"       bigint,
    "DateDispensed" date,
    "DispQuantity"  real,
    "Note"          text
);

CREATE TABLE IF NOT EXISTS raw.document (
    "DocNum"            bigint PRIMARY KEY,
    "Description"       varchar(255),
    "DateCreated"       timestamp,
    "DocCategory"       bigint,
    "PatNum"            bigint,
    "FileName"          varchar(255),
    "ImgType"           smallint,
    "IsFlipped"         boolean,
    "DegreesRotated"    real,
    "ToothNumbers"      varchar(255),
    "Note"              text,
    "SigIsTopaz"        boolean,
    "Signature"         text,
    "CropX"             integer,
    "CropY"             integer,
    "CropW"             integer,
    "CropH"             integer,
    "WindowingMin"      integer,
    "WindowingMax"      integer,
    "MountItemNum"      bigint,
    "DateTStamp"        timestamp,
    "RawBase64"         text,
    "Thumbnail"         text,
    "ExternalGUID"      varchar(255),
    "ExternalSource"    varchar(255),
    "ProvNum"           bigint,
    "IsCropOld"         boolean,
    "OcrResponseData"   text,
    "ImageCaptureType"  boolean,
    "PrintHeading"      boolean,
    "ChartLetterStatus" boolean,
    "UserNum"           bigint,
    "ChartLetterHash"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.documentmisc (
    "DocMiscNum"  bigint PRIMARY KEY,
    "DateCreated" date,
    "FileName"    varchar(255),
    "DocMiscType" boolean,
    "RawBase64"   text
);

CREATE TABLE IF NOT EXISTS raw.drugmanufacturer (
    "DrugManufacturerNum" bigint PRIMARY KEY,
    "ManufacturerName"    varchar(255),
    "ManufacturerCode"    varchar(20)
);

CREATE TABLE IF NOT EXISTS raw.drugunit (
    "DrugUnitNum"    bigint PRIMARY KEY,
    "UnitIdentifier" varchar(20),
    "UnitText"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.dunning (
    "DunningNum"    bigint PRIMARY KEY,
    "DunMessage"    text,
    "BillingType"   bigint,
    "AgeAccount"    boolean,
    "InsIsPending"  boolean,
    "MessageBold"   text,
    "EmailSubject"  varchar(255),
    "EmailBody"     text,
    "DaysInAdvance" integer,
    "ClinicNum"     bigint,
    "IsSuperFamily" boolean
);

CREATE TABLE IF NOT EXISTS raw.ebill (
    "EbillNum"         bigint PRIMARY KEY,
    "ClinicNum"        bigint,
    "ClientAcctNumber" varchar(255),
    "ElectUserName"    varchar(255),
    "ElectPassword"    varchar(255),
    "PracticeAddress"  boolean,
    "RemitAddress"     boolean
);

CREATE TABLE IF NOT EXISTS raw.eclipboardimagecapture (
    "EClipboardImageCaptureNum" bigint PRIMARY KEY,
    "PatNum"                    bigint,
    "DefNum"                    bigint,
    "IsSelfPortrait"            boolean,
    "DateTimeUpserted"          timestamp,
    "DocNum"                    bigint,
    "OcrCaptureType"            boolean
);

CREATE TABLE IF NOT EXISTS raw.eclipboardimagecapturedef (
    "EClipboardImageCaptureDefNum" bigint PRIMARY KEY,
    "DefNum"                       bigint,
    "IsSelfPortrait"               boolean,
    "FrequencyDays"                integer,
    "ClinicNum"                    bigint,
    "OcrCaptureType"               boolean,
    "Frequency"                    boolean,
    "ResubmitInterval"             bigint
);

CREATE TABLE IF NOT EXISTS raw.eclipboardsheetdef (
    "EClipboardSheetDefNum" bigint PRIMARY KEY,
    "SheetDefNum"           bigint,
    "ClinicNum"             bigint,
    "ResubmitInterval"      bigint,
    "ItemOrder"             integer,
    "PrefillStatus"         boolean,
    "MinAge"                integer,
    "MaxAge"                integer,
    "IgnoreSheetDefNums"    text,
    "PrefillStatusOverride" bigint,
    "EFormDefNum"           bigint,
    "Frequency"             smallint
);

CREATE TABLE IF NOT EXISTS raw.eduresource (
    "EduResourceNum"   bigint PRIMARY KEY,
    "DiseaseDefNum"    bigint,
    "MedicationNum"    bigint,
    "LabResultID"      varchar(255),
    "LabResultName"    varchar(255),
    "LabResultCompare" varchar(255),
    "ResourceUrl"      varchar(255),
    "SmokingSnoMed"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.eform (
    "EFormNum"              bigint PRIMARY KEY,
    "FormType"              boolean,
    "PatNum"                bigint,
    "DateTimeShown"         timestamp,
    "Description"           varchar(255),
    "DateTEdited"           timestamp,
    "MaxWidth"              integer,
    "EFormDefNum"           bigint,
    "Status"                boolean,
    "RevID"                 integer,
    "ShowLabelsBold"        boolean,
    "SpaceBelowEachField"   integer,
    "SpaceToRightEachField" integer,
    "SaveImageCategory"     bigint
);

CREATE TABLE IF NOT EXISTS raw.eformdef (
    "EFormDefNum"           bigint PRIMARY KEY,
    "FormType"              boolean,
    "Description"           varchar(255),
    "DateTCreated"          timestamp,
    "IsInternalHidden"      boolean,
    "MaxWidth"              integer,
    "RevID"                 integer,
    "ShowLabelsBold"        boolean,
    "SpaceBelowEachField"   integer,
    "SpaceToRightEachField" integer,
    "SaveImageCategory"     bigint
);

CREATE TABLE IF NOT EXISTS raw.eformfield (
    "EFormFieldNum"     bigint PRIMARY KEY,
    "EFormNum"          bigint,
    "PatNum"            bigint,
    "FieldType"         boolean,
    "DbLink"            varchar(255),
    "ValueLabel"        text,
    "ValueString"       text,
    "ItemOrder"         integer,
    "PickListVis"       varchar(255),
    "PickListDb"        varchar(255),
    "IsHorizStacking"   boolean,
    "IsTextWrap"        boolean,
    "Width"             integer,
    "FontScale"         integer,
    "IsRequired"        boolean,
    "ConditionalParent" varchar(255),
    "ConditionalValue"  varchar(255),
    "LabelAlign"        boolean,
    "SpaceBelow"        integer,
    "ReportableName"    varchar(255),
    "IsLocked"          boolean,
    "Border"            boolean,
    "IsWidthPercentage" boolean,
    "MinWidth"          integer,
    "WidthLabel"        integer,
    "SpaceToRight"      integer
);

CREATE TABLE IF NOT EXISTS raw.eformfielddef (
    "EFormFieldDefNum"  bigint PRIMARY KEY,
    "EFormDefNum"       bigint,
    "FieldType"         boolean,
    "DbLink"            varchar(255),
    "ValueLabel"        text,
    "ItemOrder"         integer,
    "PickListVis"       varchar(255),
    "PickListDb"        varchar(255),
    "IsHorizStacking"   boolean,
    "IsTextWrap"        boolean,
    "Width"             integer,
    "FontScale"         integer,
    "IsRequired"        boolean,
    "ConditionalParent" varchar(255),
    "ConditionalValue"  varchar(255),
    "LabelAlign"        boolean,
    "SpaceBelow"        integer,
    "ReportableName"    varchar(255),
    "IsLocked"          boolean,
    "Border"            boolean,
    "IsWidthPercentage" boolean,
    "MinWidth"          integer,
    "WidthLabel"        integer,
    "SpaceToRight"      integer
);

CREATE TABLE IF NOT EXISTS raw.eformimportrule (
    "EFormImportRuleNum" bigint PRIMARY KEY,
    "FieldName"          varchar(255),
    "Situation"          boolean,
    "Action"             boolean
);

CREATE TABLE IF NOT EXISTS raw.ehramendment (
    "EhrAmendmentNum" bigint PRIMARY KEY,
    "PatNum"          bigint,
    "IsAccepted"      boolean,
    "Description"     text,
    "Source"          boolean,
    "SourceName"      text,
    "FileName"        varchar(255),
    "RawBase64"       text,
    "DateTRequest"    timestamp,
    "DateTAcceptDeny" timestamp,
    "DateTAppend"     timestamp
);

CREATE TABLE IF NOT EXISTS raw.ehraptobs (
    "EhrAptObsNum"    bigint PRIMARY KEY,
    "AptNum"          bigint,
    "IdentifyingCode" boolean,
    "ValType"         boolean,
    "ValReported"     varchar(255),
    "UcumCode"        varchar(255),
    "ValCodeSystem"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrcareplan (
    "EhrCarePlanNum"  bigint PRIMARY KEY,
    "PatNum"          bigint,
    "SnomedEducation" varchar(255),
    "Instructions"    varchar(255),
    "DatePlanned"     date
);

CREATE TABLE IF NOT EXISTS raw.ehrlab (
    "EhrLabNum"                                     bigint PRIMARY KEY,
    "PatNum"                                        bigint,
    "OrderControlCode"                              varchar(255),
    "PlacerOrderNum"                                varchar(255),
    "PlacerOrderNamespace"                          varchar(255),
    "PlacerOrderUniversalID"                        varchar(255),
    "PlacerOrderUniversalIDType"                    varchar(255),
    "FillerOrderNum"                                varchar(255),
    "FillerOrderNamespace"                          varchar(255),
    "FillerOrderUniversalID"                        varchar(255),
    "FillerOrderUniversalIDType"                    varchar(255),
    "PlacerGroupNum"                                varchar(255),
    "PlacerGroupNamespace"                          varchar(255),
    "PlacerGroupUniversalID"                        varchar(255),
    "PlacerGroupUniversalIDType"                    varchar(255),
    "OrderingProviderID"                            varchar(255),
    "OrderingProviderLName"                         varchar(255),
    "OrderingProviderFName"                         varchar(255),
    "OrderingProviderMiddleNames"                   varchar(255),
    "OrderingProviderSuffix"                        varchar(255),
    "OrderingProviderPrefix"                        varchar(255),
    "OrderingProviderAssigningAuthorityNamespaceID" varchar(255),
    "OrderingProviderAssigningAuthorityUniversalID" varchar(255),
    "OrderingProviderAssigningAuthorityIDType"      varchar(255),
    "OrderingProviderNameTypeCode"                  varchar(255),
    "OrderingProviderIdentifierTypeCode"            varchar(255),
    "SetIdOBR"                                      bigint,
    "UsiID"                                         varchar(255),
    "UsiText"                                       varchar(255),
    "UsiCodeSystemName"                             varchar(255),
    "UsiIDAlt"                                      varchar(255),
    "UsiTextAlt"                                    varchar(255),
    "UsiCodeSystemNameAlt"                          varchar(255),
    "UsiTextOriginal"                               varchar(255),
    "ObservationDateTimeStart"                      varchar(255),
    "ObservationDateTimeEnd"                        varchar(255),
    "SpecimenActionCode"                            varchar(255),
    "ResultDateTime"                                varchar(255),
    "ResultStatus"                                  varchar(255),
    "ParentObservationID"                           varchar(255),
    "ParentObservationText"                         varchar(255),
    "ParentObservationCodeSystemName"               varchar(255),
    "ParentObservationIDAlt"                        varchar(255),
    "ParentObservationTextAlt"                      varchar(255),
    "ParentObservationCodeSystemNameAlt"            varchar(255),
    "ParentObservationTextOriginal"                 varchar(255),
    "ParentObservationSubID"                        varchar(255),
    "ParentPlacerOrderNum"                          varchar(255),
    "ParentPlacerOrderNamespace"                    varchar(255),
    "ParentPlacerOrderUniversalID"                  varchar(255),
    "ParentPlacerOrderUniversalIDType"              varchar(255),
    "ParentFillerOrderNum"                          varchar(255),
    "ParentFillerOrderNamespace"                    varchar(255),
    "ParentFillerOrderUniversalID"                  varchar(255),
    "ParentFillerOrderUniversalIDType"              varchar(255),
    "ListEhrLabResultsHandlingF"                    boolean,
    "ListEhrLabResultsHandlingN"                    boolean,
    "TQ1SetId"                                      bigint,
    "TQ1DateTimeStart"                              varchar(255),
    "TQ1DateTimeEnd"                                varchar(255),
    "IsCpoe"                                        boolean,
    "OriginalPIDSegment"                            text
);

CREATE TABLE IF NOT EXISTS raw.ehrlabclinicalinfo (
    "EhrLabClinicalInfoNum"         bigint PRIMARY KEY,
    "EhrLabNum"                     bigint,
    "ClinicalInfoID"                varchar(255),
    "ClinicalInfoText"              varchar(255),
    "ClinicalInfoCodeSystemName"    varchar(255),
    "ClinicalInfoIDAlt"             varchar(255),
    "ClinicalInfoTextAlt"           varchar(255),
    "ClinicalInfoCodeSystemNameAlt" varchar(255),
    "ClinicalInfoTextOriginal"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrlabimage (
    "EhrLabImageNum" bigint PRIMARY KEY,
    "EhrLabNum"      bigint,
    "DocNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.ehrlabnote (
    "EhrLabNoteNum"   bigint PRIMARY KEY,
    "EhrLabNum"       bigint,
    "EhrLabResultNum" bigint,
    "Comments"        text
);

CREATE TABLE IF NOT EXISTS raw.ehrlabresult (
    "EhrLabResultNum"                                             bigint PRIMARY KEY,
    "EhrLabNum"                                                   bigint,
    "SetIdOBX"                                                    bigint,
    "ValueType"                                                   varchar(255),
    "ObservationIdentifierID"                                     varchar(255),
    "ObservationIdentifierText"                                   varchar(255),
    "ObservationIdentifierCodeSystemName"                         varchar(255),
    "ObservationIdentifierIDAlt"                                  varchar(255),
    "ObservationIdentifierTextAlt"                                varchar(255),
    "ObservationIdentifierCodeSystemNameAlt"                      varchar(255),
    "ObservationIdentifierTextOriginal"                           varchar(255),
    "ObservationIdentifierSub"                                    varchar(255),
    "ObservationValueCodedElementID"                              varchar(255),
    "ObservationValueCodedElementText"                            varchar(255),
    "ObservationValueCodedElementCodeSystemName"                  varchar(255),
    "ObservationValueCodedElementIDAlt"                           varchar(255),
    "ObservationValueCodedElementTextAlt"                         varchar(255),
    "ObservationValueCodedElementCodeSystemNameAlt"               varchar(255),
    "ObservationValueCodedElementTextOriginal"                    varchar(255),
    "ObservationValueDateTime"                                    varchar(255),
    "ObservationValueTime"                                        time,
    "ObservationValueComparator"                                  varchar(255),
    "ObservationValueNumber1"                                     double precision,
    "ObservationValueSeparatorOrSuffix"                           varchar(255),
    "ObservationValueNumber2"                                     double precision,
    "ObservationValueNumeric"                                     double precision,
    "ObservationValueText"                                        varchar(255),
    "UnitsID"                                                     varchar(255),
    "UnitsText"                                                   varchar(255),
    "UnitsCodeSystemName"                                         varchar(255),
    "UnitsIDAlt"                                                  varchar(255),
    "UnitsTextAlt"                                                varchar(255),
    "UnitsCodeSystemNameAlt"                                      varchar(255),
    "UnitsTextOriginal"                                           varchar(255),
    "referenceRange"                                              varchar(255),
    "AbnormalFlags"                                               varchar(255),
    "ObservationResultStatus"                                     varchar(255),
    "ObservationDateTime"                                         varchar(255),
    "AnalysisDateTime"                                            varchar(255),
    "PerformingOrganizationName"                                  varchar(255),
    "PerformingOrganizationNameAssigningAuthorityNamespaceId"     varchar(255),
    "PerformingOrganizationNameAssigningAuthorityUniversalId"     varchar(255),
    "PerformingOrganizationNameAssigningAuthorityUniversalIdType" varchar(255),
    "PerformingOrganizationIdentifierTypeCode"                    varchar(255),
    "PerformingOrganizationIdentifier"                            varchar(255),
    "PerformingOrganizationAddressStreet"                         varchar(255),
    "PerformingOrganizationAddressOtherDesignation"               varchar(255),
    "PerformingOrganizationAddressCity"                           varchar(255),
    "PerformingOrganizationAddressStateOrProvince"                varchar(255),
    "PerformingOrganizationAddressZipOrPostalCode"                varchar(255),
    "PerformingOrganizationAddressCountryCode"                    varchar(255),
    "PerformingOrganizationAddressAddressType"                    varchar(255),
    "PerformingOrganizationAddressCountyOrParishCode"             varchar(255),
    "MedicalDirectorID"                                           varchar(255),
    "MedicalDirectorLName"                                        varchar(255),
    "MedicalDirectorFName"                                        varchar(255),
    "MedicalDirectorMiddleNames"                                  varchar(255),
    "MedicalDirectorSuffix"                                       varchar(255),
    "MedicalDirectorPrefix"                                       varchar(255),
    "MedicalDirectorAssigningAuthorityNamespaceID"                varchar(255),
    "MedicalDirectorAssigningAuthorityUniversalID"                varchar(255),
    "MedicalDirectorAssigningAuthorityIDType"                     varchar(255),
    "MedicalDirectorNameTypeCode"                                 varchar(255),
    "MedicalDirectorIdentifierTypeCode"                           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrlabresultscopyto (
    "EhrLabResultsCopyToNum"              bigint PRIMARY KEY,
    "EhrLabNum"                           bigint,
    "CopyToID"                            varchar(255),
    "CopyToLName"                         varchar(255),
    "CopyToFName"                         varchar(255),
    "CopyToMiddleNames"                   varchar(255),
    "CopyToSuffix"                        varchar(255),
    "CopyToPrefix"                        varchar(255),
    "CopyToAssigningAuthorityNamespaceID" varchar(255),
    "CopyToAssigningAuthorityUniversalID" varchar(255),
    "CopyToAssigningAuthorityIDType"      varchar(255),
    "CopyToNameTypeCode"                  varchar(255),
    "CopyToIdentifierTypeCode"            varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrlabspecimen (
    "EhrLabSpecimenNum"             bigint PRIMARY KEY,
    "EhrLabNum"                     bigint,
    "SetIdSPM"                      bigint,
    "SpecimenTypeID"                varchar(255),
    "SpecimenTypeText"              varchar(255),
    "SpecimenTypeCodeSystemName"    varchar(255),
    "SpecimenTypeIDAlt"             varchar(255),
    "SpecimenTypeTextAlt"           varchar(255),
    "SpecimenTypeCodeSystemNameAlt" varchar(255),
    "SpecimenTypeTextOriginal"      varchar(255),
    "CollectionDateTimeStart"       varchar(255),
    "CollectionDateTimeEnd"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrlabspecimencondition (
    "EhrLabSpecimenConditionNum"         bigint PRIMARY KEY,
    "EhrLabSpecimenNum"                  bigint,
    "SpecimenConditionID"                varchar(255),
    "SpecimenConditionText"              varchar(255),
    "SpecimenConditionCodeSystemName"    varchar(255),
    "SpecimenConditionIDAlt"             varchar(255),
    "SpecimenConditionTextAlt"           varchar(255),
    "SpecimenConditionCodeSystemNameAlt" varchar(255),
    "SpecimenConditionTextOriginal"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrlabspecimenrejectreason (
    "EhrLabSpecimenRejectReasonNum"         bigint PRIMARY KEY,
    "EhrLabSpecimenNum"                     bigint,
    "SpecimenRejectReasonID"                varchar(255),
    "SpecimenRejectReasonText"              varchar(255),
    "SpecimenRejectReasonCodeSystemName"    varchar(255),
    "SpecimenRejectReasonIDAlt"             varchar(255),
    "SpecimenRejectReasonTextAlt"           varchar(255),
    "SpecimenRejectReasonCodeSystemNameAlt" varchar(255),
    "SpecimenRejectReasonTextOriginal"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.ehrmeasure (
    "EhrMeasureNum" bigint PRIMARY KEY,
    "MeasureType"   smallint,
    "Numerator"     smallint,
    "Denominator"   smallint
);

CREATE TABLE IF NOT EXISTS raw.ehrmeasureevent (
    "EhrMeasureEventNum"     bigint PRIMARY KEY,
    "DateTEvent"             timestamp,
    "EventType"              smallint,
    "PatNum"                 bigint,
    "MoreInfo"               varchar(255),
    "CodeValueEvent"         varchar(30),
    "CodeSystemEvent"        varchar(30),
    "CodeValueResult"        varchar(30),
    "CodeSystemResult"       varchar(30),
    "FKey"                   bigint,
    "TobaccoCessationDesire" boolean,
    "DateStartTobacco"       date
);

CREATE TABLE IF NOT EXISTS raw.ehrnotperformed (
    "EhrNotPerformedNum" bigint PRIMARY KEY,
    "PatNum"             bigint,
    "ProvNum"            bigint,
    "CodeValue"          varchar(30),
    "CodeSystem"         varchar(30),
    "CodeValueReason"    varchar(30),
    "CodeSystemReason"   varchar(30),
    "Note"               text,
    "DateEntry"          date
);

CREATE TABLE IF NOT EXISTS raw.ehrpatient (
    "PatNum"                bigint PRIMARY KEY,
    "MotherMaidenFname"     varchar(255),
    "MotherMaidenLname"     varchar(255),
    "VacShareOk"            boolean,
    "MedicaidState"         varchar(50),
    "SexualOrientation"     varchar(255),
    "GenderIdentity"        varchar(255),
    "SexualOrientationNote" varchar(255),
    "GenderIdentityNote"    varchar(255),
    "DischargeDate"         timestamp
);

CREATE TABLE IF NOT EXISTS raw.ehrprovkey (
    "EhrProvKeyNum" bigint PRIMARY KEY,
    "PatNum"        bigint,
    "LName"         varchar(255),
    "FName"         varchar(255),
    "ProvKey"       varchar(255),
    "FullTimeEquiv" real,
    "Notes"         text,
    "YearValue"     integer
);

CREATE TABLE IF NOT EXISTS raw.ehrquarterlykey (
    "EhrQuarterlyKeyNum" bigint PRIMARY KEY,
    "YearValue"          integer,
    "QuarterValue"       integer,
    "PracticeName"       varchar(255),
    "KeyValue"           varchar(255),
    "PatNum"             bigint,
    "Notes"              text
);

CREATE TABLE IF NOT EXISTS raw.ehrsummaryccd (
    "EhrSummaryCcdNum" bigint PRIMARY KEY,
    "PatNum"           bigint,
    "DateSummary"      date,
    "ContentSummary"   text,
    "EmailAttachNum"   bigint
);

CREATE TABLE IF NOT EXISTS raw.ehrtrigger (
    "EhrTriggerNum"     bigint PRIMARY KEY,
    "Description"       varchar(255),
    "ProblemSnomedList" text,
    "ProblemIcd9List"   text,
    "ProblemIcd10List"  text,
    "ProblemDefNumList" text,
    "MedicationNumList" text,
    "RxCuiList"         text,
    "CvxList"           text,
    "AllergyDefNumList" text,
    "DemographicsList"  text,
    "LabLoincList"      text,
    "VitalLoincList"    text,
    "Instructions"      text,
    "Bibliography"      text,
    "Cardinality"       boolean
);

CREATE TABLE IF NOT EXISTS raw.electid (
    "ElectIDNum"    bigint PRIMARY KEY,
    "PayorID"       varchar(255),
    "CarrierName"   varchar(255),
    "IsMedicaid"    boolean,
    "ProviderTypes" varchar(255),
    "Comments"      text,
    "CommBridge"    boolean,
    "Attributes"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.emailaddress (
    "EmailAddressNum"    bigint PRIMARY KEY,
    "SMTPserver"         varchar(255),
    "EmailUsername"      varchar(255),
    "EmailPassword"      varchar(255),
    "ServerPort"         integer,
    "UseSSL"             boolean,
    "SenderAddress"      varchar(255),
    "Pop3ServerIncoming" varchar(255),
    "ServerPortIncoming" integer,
    "UserNum"            bigint,
    "AccessToken"        varchar(2000),
    "RefreshToken"       text,
    "DownloadInbox"      boolean,
    "QueryString"        varchar(1000),
    "AuthenticationType" boolean
);

CREATE TABLE IF NOT EXISTS raw.emailattach (
    "EmailAttachNum"    bigint PRIMARY KEY,
    "EmailMessageNum"   bigint,
    "DisplayedFileName" varchar(255),
    "ActualFileName"    varchar(255),
    "EmailTemplateNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.emailautograph (
    "EmailAutographNum" bigint PRIMARY KEY,
    "Description"       text,
    "EmailAddress"      varchar(255),
    "AutographText"     text
);

CREATE TABLE IF NOT EXISTS raw.emailhostingtemplate (
    "EmailHostingTemplateNum" bigint PRIMARY KEY,
    "TemplateName"            varchar(255),
    "Subject"                 text,
    "BodyPlainText"           text,
    "BodyHTML"                text,
    "TemplateId"              bigint,
    "ClinicNum"               bigint,
    "EmailTemplateType"       varchar(255),
    "TemplateType"            varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.emailmessage (
    "EmailMessageNum"  bigint PRIMARY KEY,
    "PatNum"           bigint,
    "ToAddress"        text,
    "FromAddress"      text,
    "Subject"          text,
    "BodyText"         text,
    "MsgDateTime"      timestamp,
    "SentOrReceived"   smallint,
    "RecipientAddress" varchar(255),
    "RawEmailIn"       text,
    "ProvNumWebMail"   bigint,
    "PatNumSubj"       bigint,
    "CcAddress"        text,
    "BccAddress"       text,
    "HideIn"           boolean,
    "AptNum"           bigint,
    "UserNum"          bigint,
    "HtmlType"         boolean,
    "SecDateTEntry"    timestamp,
    "SecDateTEdit"     timestamp,
    "MsgType"          varchar(255),
    "FailReason"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.emailmessageuid (
    "EmailMessageUidNum" bigint PRIMARY KEY,
    "MsgId"              text,
    "RecipientAddress"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.emailsecure (
    "EmailSecureNum"  bigint PRIMARY KEY,
    "ClinicNum"       bigint,
    "PatNum"          bigint,
    "EmailMessageNum" bigint,
    "EmailChainFK"    bigint,
    "EmailFK"         bigint,
    "DateTEntry"      timestamp,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.emailsecureattach (
    "EmailSecureAttachNum" bigint PRIMARY KEY,
    "ClinicNum"            bigint,
    "EmailAttachNum"       bigint,
    "EmailSecureNum"       bigint,
    "AttachmentGuid"       varchar(50),
    "DisplayedFileName"    varchar(255),
    "Extension"            varchar(255),
    "DateTEntry"           timestamp,
    "SecDateTEdit"         timestamp
);

CREATE TABLE IF NOT EXISTS raw.emailtemplate (
    "EmailTemplateNum" bigint PRIMARY KEY,
    "Subject"          text,
    "BodyText"         text,
    "Description"      text,
    "TemplateType"     boolean
);

CREATE TABLE IF NOT EXISTS raw.employee (
    "EmployeeNum"   bigint PRIMARY KEY,
    "LName"         varchar(255),
    "FName"         varchar(255),
    "MiddleI"       varchar(255),
    "IsHidden"      boolean,
    "ClockStatus"   varchar(255),
    "PhoneExt"      integer,
    "PayrollID"     varchar(255),
    "WirelessPhone" varchar(255),
    "EmailWork"     varchar(255),
    "EmailPersonal" varchar(255),
    "IsFurloughed"  boolean,
    "IsWorkingHome" boolean,
    "ReportsTo"     bigint
);

CREATE TABLE IF NOT EXISTS raw.employer (
    "EmployerNum" bigint PRIMARY KEY,
    "EmpName"     varchar(255),
    "Address"     varchar(255),
    "Address2"    varchar(255),
    "City"        varchar(255),
    "State"       varchar(255),
    "Zip"         varchar(255),
    "Phone"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.encounter (
    "EncounterNum"  bigint PRIMARY KEY,
    "PatNum"        bigint,
    "ProvNum"       bigint,
    "CodeValue"     varchar(30),
    "CodeSystem"    varchar(30),
    "Note"          text,
    "DateEncounter" date
);

CREATE TABLE IF NOT EXISTS raw.entrylog (
    "EntryLogNum"   bigint PRIMARY KEY,
    "UserNum"       bigint,
    "FKeyType"      boolean,
    "FKey"          bigint,
    "LogSource"     smallint,
    "EntryDateTime" timestamp
);

CREATE TABLE IF NOT EXISTS raw.eobattach (
    "EobAttachNum"    bigint PRIMARY KEY,
    "ClaimPaymentNum" bigint,
    "DateTCreated"    timestamp,
    "FileName"        varchar(255),
    "RawBase64"       text,
    "ClaimNumPreAuth" bigint
);

CREATE TABLE IF NOT EXISTS raw.equipment (
    "EquipmentNum"      bigint PRIMARY KEY,
    "Description"       text,
    "SerialNumber"      varchar(255),
    "ModelYear"         varchar(2),
    "DatePurchased"     date,
    "DateSold"          date,
    "PurchaseCost"      double precision,
    "MarketValue"       double precision,
    "Location"          text,
    "DateEntry"         date,
    "ProvNumCheckedOut" bigint,
    "DateCheckedOut"    date,
    "DateExpectedBack"  date,
    "DispenseNote"      text,
    "Status"            text
);

CREATE TABLE IF NOT EXISTS raw.erouting (
    "ERoutingNum"   bigint PRIMARY KEY,
    "Description"   varchar(255),
    "PatNum"        bigint,
    "ClinicNum"     bigint,
    "SecDateTEntry" timestamp,
    "IsComplete"    boolean
);

CREATE TABLE IF NOT EXISTS raw.eroutingaction (
    "ERoutingActionNum"  bigint PRIMARY KEY,
    "ERoutingNum"        bigint,
    "ItemOrder"          integer,
    "ERoutingActionType" boolean,
    "UserNum"            bigint,
    "IsComplete"         boolean,
    "DateTimeComplete"   timestamp,
    "ForeignKeyType"     boolean,
    "ForeignKey"         bigint,
    "LabelOverride"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.erxlog (
    "ErxLogNum"  bigint PRIMARY KEY,
    "PatNum"     bigint,
    "MsgText"    text,
    "DateTStamp" timestamp,
    "ProvNum"    bigint,
    "UserNum"    bigint
);

CREATE TABLE IF NOT EXISTS raw.eservicelog (
    "EServiceLogNum"   bigint PRIMARY KEY,
    "LogDateTime"      timestamp,
    "PatNum"           bigint,
    "EServiceType"     smallint,
    "EServiceAction"   smallint,
    "KeyType"          smallint,
    "LogGuid"          varchar(36),
    "ClinicNum"        bigint,
    "FKey"             bigint,
    "DateTimeUploaded" timestamp,
    "Note"             varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.eserviceshortguid (
    "EServiceShortGuidNum" bigint PRIMARY KEY,
    "EServiceCode"         varchar(255),
    "ShortGuid"            varchar(255),
    "ShortURL"             varchar(255),
    "FKey"                 bigint,
    "FKeyType"             varchar(255),
    "DateTimeExpiration"   timestamp,
    "DateTEntry"           timestamp
);

CREATE TABLE IF NOT EXISTS raw.eservicesignal (
    "EServiceSignalNum" bigint PRIMARY KEY,
    "ServiceCode"       integer,
    "ReasonCategory"    integer,
    "ReasonCode"        integer,
    "Severity"          smallint,
    "Description"       text,
    "SigDateTime"       timestamp,
    "Tag"               text,
    "IsProcessed"       boolean
);

CREATE TABLE IF NOT EXISTS raw.etl_load_status (
    id                  integer PRIMARY KEY DEFAULT nextval('raw.etl_load_status_id_seq1'),
    table_name          varchar(255) NOT NULL UNIQUE,
    last_loaded         timestamp NOT NULL DEFAULT '1970-01-01 00:00:01',
    last_primary_value  varchar(255),
    primary_column_name varchar(255),
    rows_loaded         integer DEFAULT 0,
    load_status         varchar(50) DEFAULT 'pending',
    _loaded_at          timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX IF NOT EXISTS idx_etl_load_status_load_status ON raw.etl_load_status (load_status);
CREATE INDEX IF NOT EXISTS idx_etl_load_status_primary_value ON raw.etl_load_status (last_primary_value);
CREATE INDEX IF NOT EXISTS idx_etl_load_status_table_name ON raw.etl_load_status (table_name);
ALTER SEQUENCE raw.etl_load_status_id_seq1 OWNED BY raw.etl_load_status.id;

CREATE TABLE IF NOT EXISTS raw.etl_pipeline_metrics (
    id                   integer PRIMARY KEY DEFAULT nextval('raw.etl_pipeline_metrics_id_seq1'),
    pipeline_id          varchar(50) NOT NULL,
    start_time           timestamp,
    end_time             timestamp,
    total_time           double precision,
    tables_processed     integer DEFAULT 0,
    total_rows_processed integer DEFAULT 0,
    success              boolean DEFAULT true,
    error_count          integer DEFAULT 0,
    status               varchar(20) DEFAULT 'idle',
    metrics_json         jsonb,
    created_at           timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX IF NOT EXISTS idx_pipeline_metrics_pipeline_id ON raw.etl_pipeline_metrics (pipeline_id);
CREATE INDEX IF NOT EXISTS idx_pipeline_metrics_start_time ON raw.etl_pipeline_metrics (start_time);
ALTER SEQUENCE raw.etl_pipeline_metrics_id_seq1 OWNED BY raw.etl_pipeline_metrics.id;

CREATE TABLE IF NOT EXISTS raw.etl_table_metrics (
    id              integer PRIMARY KEY DEFAULT nextval('raw.etl_table_metrics_id_seq1'),
    pipeline_id     varchar(50) NOT NULL,
    table_name      varchar(100) NOT NULL,
    rows_processed  integer DEFAULT 0,
    processing_time double precision,
    success         boolean DEFAULT true,
    error           text,
    "timestamp"     timestamp,
    created_at      timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX IF NOT EXISTS idx_table_metrics_pipeline_id ON raw.etl_table_metrics (pipeline_id);
CREATE INDEX IF NOT EXISTS idx_table_metrics_table_name ON raw.etl_table_metrics (table_name);
ALTER SEQUENCE raw.etl_table_metrics_id_seq1 OWNED BY raw.etl_table_metrics.id;

CREATE TABLE IF NOT EXISTS raw.etl_transform_status (
    id                  integer PRIMARY KEY DEFAULT nextval('raw.etl_transform_status_id_seq1'),
    table_name          varchar(255) NOT NULL UNIQUE,
    last_transformed    timestamp NOT NULL DEFAULT '1970-01-01 00:00:01',
    last_primary_value  varchar(255),
    primary_column_name varchar(255),
    rows_transformed    integer DEFAULT 0,
    transform_status    varchar(50) DEFAULT 'pending',
    _transformed_at     timestamp DEFAULT CURRENT_TIMESTAMP,
    _created_at         timestamp DEFAULT CURRENT_TIMESTAMP,
    _updated_at         timestamp DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX IF NOT EXISTS idx_etl_transform_status_primary_value ON raw.etl_transform_status (last_primary_value);
CREATE INDEX IF NOT EXISTS idx_etl_transform_status_table_name ON raw.etl_transform_status (table_name);
CREATE INDEX IF NOT EXISTS idx_etl_transform_status_transform_status ON raw.etl_transform_status (transform_status);
ALTER SEQUENCE raw.etl_transform_status_id_seq1 OWNED BY raw.etl_transform_status.id;

CREATE TABLE IF NOT EXISTS raw.etrans (
    "EtransNum"            bigint PRIMARY KEY,
    "DateTimeTrans"        timestamp,
    "ClearingHouseNum"     bigint,
    "Etype"                smallint,
    "ClaimNum"             bigint,
    "OfficeSequenceNumber" integer,
    "CarrierTransCounter"  integer,
    "CarrierTransCounter2" integer,
    "CarrierNum"           bigint,
    "CarrierNum2"          bigint,
    "PatNum"               bigint,
    "BatchNumber"          integer,
    "AckCode"              varchar(255),
    "TransSetNum"          integer,
    "Note"                 text,
    "EtransMessageTextNum" bigint,
    "AckEtransNum"         bigint,
    "PlanNum"              bigint,
    "InsSubNum"            bigint,
    "TranSetId835"         varchar(255),
    "CarrierNameRaw"       varchar(60),
    "PatientNameRaw"       varchar(133),
    "UserNum"              bigint
);

CREATE TABLE IF NOT EXISTS raw.etrans835 (
    "Etrans835Num"      bigint PRIMARY KEY,
    "EtransNum"         bigint,
    "PayerName"         varchar(60),
    "TransRefNum"       varchar(50),
    "InsPaid"           double precision,
    "ControlId"         varchar(9),
    "PaymentMethodCode" varchar(3),
    "PatientName"       varchar(100),
    "Status"            boolean,
    "AutoProcessed"     boolean,
    "IsApproved"        boolean
);

CREATE TABLE IF NOT EXISTS raw.etrans835attach (
    "Etrans835AttachNum" bigint PRIMARY KEY,
    "EtransNum"          bigint,
    "ClaimNum"           bigint,
    "ClpSegmentIndex"    integer,
    "DateTimeEntry"      timestamp
);

CREATE TABLE IF NOT EXISTS raw.etransmessagetext (
    "EtransMessageTextNum" bigint PRIMARY KEY,
    "MessageText"          text
);

CREATE TABLE IF NOT EXISTS raw.evaluation (
    "EvaluationNum"       bigint PRIMARY KEY,
    "InstructNum"         bigint,
    "StudentNum"          bigint,
    "SchoolCourseNum"     bigint,
    "EvalTitle"           varchar(255),
    "DateEval"            date,
    "GradingScaleNum"     bigint,
    "OverallGradeShowing" varchar(255),
    "OverallGradeNumber"  real,
    "Notes"               text
);

CREATE TABLE IF NOT EXISTS raw.evaluationcriterion (
    "EvaluationCriterionNum" bigint PRIMARY KEY,
    "EvaluationNum"          bigint,
    "CriterionDescript"      varchar(255),
    "IsCategoryName"         boolean,
    "GradingScaleNum"        bigint,
    "GradeShowing"           varchar(255),
    "GradeNumber"            real,
    "Notes"                  text,
    "ItemOrder"              integer,
    "MaxPointsPoss"          real
);

CREATE TABLE IF NOT EXISTS raw.famaging (
    "PatNum"     bigint PRIMARY KEY,
    "Bal_0_30"   double precision,
    "Bal_31_60"  double precision,
    "Bal_61_90"  double precision,
    "BalOver90"  double precision,
    "InsEst"     double precision,
    "BalTotal"   double precision,
    "PayPlanDue" double precision
);

CREATE TABLE IF NOT EXISTS raw.familyhealth (
    "FamilyHealthNum" bigint PRIMARY KEY,
    "PatNum"          bigint,
    "Relationship"    boolean,
    "DiseaseDefNum"   bigint,
    "PersonName"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.fee (
    "FeeNum"          bigint PRIMARY KEY,
    "Amount"          double precision,
    "OldCode"         varchar(15),
    "FeeSched"        bigint,
    "UseDefaultFee"   boolean,
    "UseDefaultCov"   boolean,
    "CodeNum"         bigint,
    "ClinicNum"       bigint,
    "ProvNum"         bigint,
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.feesched (
    "FeeSchedNum"     bigint PRIMARY KEY,
    "Description"     varchar(255),
    "FeeSchedType"    integer,
    "ItemOrder"       integer,
    "IsHidden"        boolean,
    "IsGlobal"        boolean,
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.feeschedgroup (
    "FeeSchedGroupNum" bigint PRIMARY KEY,
    "Description"      varchar(255),
    "FeeSchedNum"      bigint,
    "ClinicNums"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.fhircontactpoint (
    "FHIRContactPointNum" bigint PRIMARY KEY,
    "FHIRSubscriptionNum" bigint,
    "ContactSystem"       boolean,
    "ContactValue"        varchar(255),
    "ContactUse"          boolean,
    "ItemOrder"           integer,
    "DateStart"           date,
    "DateEnd"             date
);

CREATE TABLE IF NOT EXISTS raw.fhirsubscription (
    "FHIRSubscriptionNum" bigint PRIMARY KEY,
    "Criteria"            varchar(255),
    "Reason"              varchar(255),
    "SubStatus"           boolean,
    "ErrorNote"           text,
    "ChannelType"         boolean,
    "ChannelEndpoint"     varchar(255),
    "ChannelPayLoad"      varchar(255),
    "ChannelHeader"       varchar(255),
    "DateEnd"             timestamp,
    "APIKeyHash"          varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.files (
    "DocNum"    bigint PRIMARY KEY,
    "Data"      bytea,
    "Thumbnail" bytea
);

CREATE TABLE IF NOT EXISTS raw.formpat (
    "FormPatNum"   bigint PRIMARY KEY,
    "PatNum"       bigint,
    "FormDateTime" timestamp
);

CREATE TABLE IF NOT EXISTS raw.gradingscale (
    "GradingScaleNum" bigint PRIMARY KEY,
    "Description"     varchar(255),
    "ScaleType"       boolean
);

CREATE TABLE IF NOT EXISTS raw.gradingscaleitem (
    "GradingScaleItemNum" bigint PRIMARY KEY,
    "GradingScaleNum"     bigint,
    "GradeShowing"        varchar(255),
    "GradeNumber"         real,
    "Description"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.grouppermission (
    "GroupPermNum" bigint PRIMARY KEY,
    "NewerDate"    date,
    "NewerDays"    integer,
    "UserGroupNum" bigint,
    "PermType"     smallint,
    "FKey"         bigint
);

CREATE TABLE IF NOT EXISTS raw.guardian (
    "GuardianNum"    bigint PRIMARY KEY,
    "PatNumChild"    bigint,
    "PatNumGuardian" bigint,
    "Relationship"   smallint,
    "IsGuardian"     boolean
);

CREATE TABLE IF NOT EXISTS raw.hcpcs (
    "HcpcsNum"         bigint PRIMARY KEY,
    "HcpcsCode"        varchar(255),
    "DescriptionShort" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.hieclinic (
    "HieClinicNum"          bigint PRIMARY KEY,
    "ClinicNum"             bigint,
    "SupportedCarrierFlags" boolean,
    "PathExportCCD"         varchar(255),
    "TimeOfDayExportCCD"    bigint,
    "IsEnabled"             boolean
);

CREATE TABLE IF NOT EXISTS raw.hiequeue (
    "HieQueueNum" bigint PRIMARY KEY,
    "PatNum"      bigint
);

CREATE TABLE IF NOT EXISTS raw.histappointment (
    "HistApptNum"           bigint PRIMARY KEY,
    "HistUserNum"           bigint,
    "HistDateTStamp"        timestamp,
    "HistApptAction"        smallint,
    "ApptSource"            boolean,
    "AptNum"                bigint,
    "PatNum"                bigint,
    "AptStatus"             smallint,
    "Pattern"               varchar(255),
    "Confirmed"             bigint,
    "TimeLocked"            boolean,
    "Op"                    bigint,
    "Note"                  text,
    "ProvNum"               bigint,
    "ProvHyg"               bigint,
    "AptDateTime"           timestamp,
    "NextAptNum"            bigint,
    "UnschedStatus"         bigint,
    "IsNewPatient"          boolean,
    "ProcDescript"          varchar(255),
    "Assistant"             bigint,
    "ClinicNum"             bigint,
    "IsHygiene"             boolean,
    "DateTStamp"            timestamp,
    "DateTimeArrived"       timestamp,
    "DateTimeSeated"        timestamp,
    "DateTimeDismissed"     timestamp,
    "InsPlan1"              bigint,
    "InsPlan2"              bigint,
    "DateTimeAskedToArrive" timestamp,
    "ProcsColored"          text,
    "ColorOverride"         integer,
    "AppointmentTypeNum"    bigint,
    "SecUserNumEntry"       bigint,
    "SecDateTEntry"         timestamp,
    "Priority"              boolean,
    "ProvBarText"           varchar(60),
    "PatternSecondary"      varchar(255),
    "SecurityHash"          varchar(255),
    "ItemOrderPlanned"      integer,
    "IsMirrored"            boolean
);

CREATE TABLE IF NOT EXISTS raw.hl7msg (
    "HL7MsgNum"  bigint PRIMARY KEY,
    "HL7Status"  integer,
    "MsgText"    text,
    "AptNum"     bigint,
    "DateTStamp" timestamp,
    "PatNum"     bigint,
    "Note"       text
);

CREATE TABLE IF NOT EXISTS raw.hl7procattach (
    "HL7ProcAttachNum" bigint PRIMARY KEY,
    "HL7MsgNum"        bigint,
    "ProcNum"          bigint
);

CREATE TABLE IF NOT EXISTS raw.icd10 (
    "Icd10Num"    bigint PRIMARY KEY,
    "Icd10Code"   varchar(255),
    "Description" varchar(255),
    "IsCode"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.icd9 (
    "ICD9Num"     bigint PRIMARY KEY,
    "ICD9Code"    varchar(255),
    "Description" varchar(255),
    "DateTStamp"  timestamp
);

CREATE TABLE IF NOT EXISTS raw.imagedraw (
    "ImageDrawNum"     bigint PRIMARY KEY,
    "DocNum"           bigint,
    "MountNum"         bigint,
    "ColorDraw"        integer,
    "ColorBack"        integer,
    "DrawingSegment"   text,
    "DrawText"         varchar(255),
    "FontSize"         real,
    "DrawType"         smallint,
    "ImageAnnotVendor" boolean,
    "Details"          text,
    "PearlLayer"       boolean
);

CREATE TABLE IF NOT EXISTS raw.imagingdevice (
    "ImagingDeviceNum" bigint PRIMARY KEY,
    "Description"      varchar(255),
    "ComputerName"     varchar(255),
    "DeviceType"       smallint,
    "TwainName"        varchar(255),
    "ItemOrder"        integer,
    "ShowTwainUI"      boolean
);

CREATE TABLE IF NOT EXISTS raw.insbluebook (
    "InsBlueBookNum"  bigint PRIMARY KEY,
    "ProcCodeNum"     bigint,
    "CarrierNum"      bigint,
    "PlanNum"         bigint,
    "GroupNum"        varchar(25),
    "InsPayAmt"       double precision,
    "AllowedOverride" double precision,
    "DateTEntry"      timestamp,
    "ProcNum"         bigint,
    "ProcDate"        date,
    "ClaimType"       varchar(10),
    "ClaimNum"        bigint
);

CREATE TABLE IF NOT EXISTS raw.insbluebooklog (
    "InsBlueBookLogNum" bigint PRIMARY KEY,
    "ClaimProcNum"      bigint,
    "AllowedFee"        double precision,
    "DateTEntry"        timestamp,
    "Description"       text
);

CREATE TABLE IF NOT EXISTS raw.insbluebookrule (
    "InsBlueBookRuleNum" bigint PRIMARY KEY,
    "ItemOrder"          smallint,
    "RuleType"           smallint,
    "LimitValue"         integer,
    "LimitType"          boolean
);

CREATE TABLE IF NOT EXISTS raw.inseditlog (
    "InsEditLogNum" bigint PRIMARY KEY,
    "FKey"          bigint,
    "LogType"       smallint,
    "FieldName"     varchar(255),
    "OldValue"      varchar(255),
    "NewValue"      varchar(255),
    "UserNum"       bigint,
    "DateTStamp"    timestamp,
    "ParentKey"     bigint,
    "Description"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.inseditpatlog (
    "InsEditPatLogNum" bigint PRIMARY KEY,
    "FKey"             bigint,
    "LogType"          smallint,
    "FieldName"        varchar(255),
    "OldValue"         varchar(255),
    "NewValue"         varchar(255),
    "UserNum"          bigint,
    "DateTStamp"       timestamp,
    "ParentKey"        bigint,
    "Description"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.insfilingcode (
    "InsFilingCodeNum"                bigint PRIMARY KEY,
    "Descript"                        varchar(255),
    "EclaimCode"                      varchar(100),
    "ItemOrder"                       integer,
    "GroupType"                       bigint,
    "ExcludeOtherCoverageOnPriClaims" boolean
);

CREATE TABLE IF NOT EXISTS raw.insplan (
    "PlanNum"                                    bigint PRIMARY KEY,
    "GroupName"                                  varchar(50),
    "GroupNum"                                   varchar(25),
    "PlanNote"                                   text,
    "FeeSched"                                   bigint,
    "PlanType"                                   char(1),
    "ClaimFormNum"                               bigint,
    "UseAltCode"                                 boolean,
    "ClaimsUseUCR"                               boolean,
    "CopayFeeSched"                              bigint,
    "EmployerNum"                                bigint,
    "CarrierNum"                                 bigint,
    "AllowedFeeSched"                            bigint,
    "TrojanID"                                   varchar(100),
    "DivisionNo"                                 varchar(255),
    "IsMedical"                                  boolean,
    "FilingCode"                                 bigint,
    "DentaideCardSequence"                       boolean,
    "ShowBaseUnits"                              boolean,
    "CodeSubstNone"                              boolean,
    "IsHidden"                                   boolean,
    "MonthRenew"                                 smallint,
    "FilingCodeSubtype"                          bigint,
    "CanadianPlanFlag"                           varchar(5),
    "CanadianDiagnosticCode"                     varchar(255),
    "CanadianInstitutionCode"                    varchar(255),
    "RxBIN"                                      varchar(255),
    "CobRule"                                    smallint,
    "SopCode"                                    varchar(255),
    "SecUserNumEntry"                            bigint,
    "SecDateEntry"                               date,
    "SecDateTEdit"                               timestamp,
    "HideFromVerifyList"                         boolean,
    "OrthoType"                                  boolean,
    "OrthoAutoProcFreq"                          boolean,
    "OrthoAutoProcCodeNumOverride"               bigint,
    "OrthoAutoFeeBilled"                         double precision,
    "OrthoAutoClaimDaysWait"                     integer,
    "BillingType"                                bigint,
    "HasPpoSubstWriteoffs"                       boolean,
    "ExclusionFeeRule"                           boolean,
    "ManualFeeSchedNum"                          bigint,
    "IsBlueBookEnabled"                          boolean,
    "InsPlansZeroWriteOffsOnAnnualMaxOverride"   boolean,
    "InsPlansZeroWriteOffsOnFreqOrAgingOverride" boolean,
    "PerVisitPatAmount"                          double precision,
    "PerVisitInsAmount"                          double precision
);

CREATE TABLE IF NOT EXISTS raw.insplanpreference (
    "InsPlanPrefNum" bigint PRIMARY KEY,
    "PlanNum"        bigint,
    "FKey"           bigint,
    "FKeyType"       boolean,
    "ValueString"    text
);

CREATE TABLE IF NOT EXISTS raw.inssub (
    "InsSubNum"       bigint PRIMARY KEY,
    "PlanNum"         bigint,
    "Subscriber"      bigint,
    "DateEffective"   date,
    "DateTerm"        date,
    "ReleaseInfo"     boolean,
    "AssignBen"       boolean,
    "SubscriberID"    varchar(255),
    "BenefitNotes"    text,
    "SubscNote"       text,
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp,
    "SecurityHash"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.installmentplan (
    "InstallmentPlanNum" bigint PRIMARY KEY,
    "PatNum"             bigint,
    "DateAgreement"      date,
    "DateFirstPayment"   date,
    "MonthlyPayment"     double precision,
    "APR"                real,
    "Note"               varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.instructor (
    "InstructorNum" integer PRIMARY KEY,
    "LName"         varchar(255),
    "FName"         varchar(255),
    "Suffix"        varchar(100)
);

CREATE TABLE IF NOT EXISTS raw.insverify (
    "InsVerifyNum"                  bigint PRIMARY KEY,
    "DateLastVerified"              date,
    "UserNum"                       bigint,
    "VerifyType"                    smallint,
    "FKey"                          bigint,
    "DefNum"                        bigint,
    "Note"                          text,
    "DateLastAssigned"              date,
    "DateTimeEntry"                 timestamp,
    "HoursAvailableForVerification" double precision,
    "SecDateTEdit"                  timestamp,
    "SecurityHash"                  varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.insverifyhist (
    "InsVerifyHistNum"              bigint PRIMARY KEY,
    "InsVerifyNum"                  bigint,
    "DateLastVerified"              date,
    "UserNum"                       bigint,
    "VerifyType"                    smallint,
    "FKey"                          bigint,
    "DefNum"                        bigint,
    "Note"                          text,
    "DateLastAssigned"              date,
    "DateTimeEntry"                 timestamp,
    "HoursAvailableForVerification" double precision,
    "VerifyUserNum"                 bigint,
    "SecDateTEdit"                  timestamp,
    "SecurityHash"                  varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.intervention (
    "InterventionNum" bigint PRIMARY KEY,
    "PatNum"          bigint,
    "ProvNum"         bigint,
    "CodeValue"       varchar(30),
    "CodeSystem"      varchar(30),
    "Note"            text,
    "DateEntry"       date,
    "CodeSet"         boolean,
    "IsPatDeclined"   boolean
);

CREATE TABLE IF NOT EXISTS raw.journalentry (
    "JournalEntryNum" bigint PRIMARY KEY,
    "TransactionNum"  bigint,
    "AccountNum"      bigint,
    "DateDisplayed"   date,
    "DebitAmt"        double precision,
    "CreditAmt"       double precision,
    "Memo"            text,
    "Splits"          text,
    "CheckNumber"     varchar(255),
    "ReconcileNum"    bigint,
    "SecUserNumEntry" bigint,
    "SecDateTEntry"   timestamp,
    "SecUserNumEdit"  bigint,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.labcase (
    "LabCaseNum"      bigint PRIMARY KEY,
    "PatNum"          bigint,
    "LaboratoryNum"   bigint,
    "AptNum"          bigint,
    "PlannedAptNum"   bigint,
    "DateTimeDue"     timestamp,
    "DateTimeCreated" timestamp,
    "DateTimeSent"    timestamp,
    "DateTimeRecd"    timestamp,
    "DateTimeChecked" timestamp,
    "ProvNum"         bigint,
    "Instructions"    text,
    "LabFee"          double precision,
    "DateTStamp"      timestamp,
    "InvoiceNum"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.laboratory (
    "LaboratoryNum" bigint PRIMARY KEY,
    "Description"   varchar(255),
    "Phone"         varchar(255),
    "Notes"         text,
    "Slip"          bigint,
    "Address"       varchar(255),
    "City"          varchar(255),
    "State"         varchar(255),
    "Zip"           varchar(255),
    "Email"         varchar(255),
    "WirelessPhone" varchar(255),
    "IsHidden"      boolean
);

CREATE TABLE IF NOT EXISTS raw.labpanel (
    "LabPanelNum"       bigint PRIMARY KEY,
    "PatNum"            bigint,
    "RawMessage"        text,
    "LabNameAddress"    varchar(255),
    "DateTStamp"        timestamp,
    "SpecimenCondition" varchar(255),
    "SpecimenSource"    varchar(255),
    "ServiceId"         varchar(255),
    "ServiceName"       varchar(255),
    "MedicalOrderNum"   bigint
);

CREATE TABLE IF NOT EXISTS raw.labresult (
    "LabResultNum" bigint PRIMARY KEY,
    "LabPanelNum"  bigint,
    "DateTimeTest" timestamp,
    "TestName"     varchar(255),
    "DateTStamp"   timestamp,
    "TestID"       varchar(255),
    "ObsValue"     varchar(255),
    "ObsUnits"     varchar(255),
    "ObsRange"     varchar(255),
    "AbnormalFlag" boolean
);

CREATE TABLE IF NOT EXISTS raw.labturnaround (
    "LabTurnaroundNum" bigint PRIMARY KEY,
    "LaboratoryNum"    bigint,
    "Description"      varchar(255),
    "DaysPublished"    smallint,
    "DaysActual"       smallint
);

CREATE TABLE IF NOT EXISTS raw.language (
    "LanguageNum"     bigint PRIMARY KEY,
    "EnglishComments" text,
    "ClassType"       text,
    "English"         text,
    "IsObsolete"      boolean
);

CREATE TABLE IF NOT EXISTS raw.languageforeign (
    "LanguageForeignNum" bigint PRIMARY KEY,
    "ClassType"          text,
    "English"            text,
    "Culture"            varchar(255),
    "Translation"        text,
    "Comments"           text
);

CREATE TABLE IF NOT EXISTS raw.languagepat (
    "LanguagePatNum"   bigint PRIMARY KEY,
    "PrefName"         varchar(255),
    "Language"         varchar(255),
    "Translation"      text,
    "EFormFieldDefNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.letter (
    "LetterNum"   bigint PRIMARY KEY,
    "Description" varchar(255),
    "BodyText"    text
);

CREATE TABLE IF NOT EXISTS raw.lettermerge (
    "LetterMergeNum" bigint PRIMARY KEY,
    "Description"    varchar(255),
    "TemplateName"   varchar(255),
    "DataFileName"   varchar(255),
    "Category"       bigint,
    "ImageFolder"    bigint
);

CREATE TABLE IF NOT EXISTS raw.lettermergefield (
    "FieldNum"       bigint PRIMARY KEY,
    "LetterMergeNum" bigint,
    "FieldName"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.limitedbetafeature (
    "LimitedBetaFeatureNum"     bigint PRIMARY KEY,
    "LimitedBetaFeatureTypeNum" bigint,
    "ClinicNum"                 bigint,
    "IsSignedUp"                boolean
);

CREATE TABLE IF NOT EXISTS raw.loginattempt (
    "LoginAttemptNum" bigint PRIMARY KEY,
    "UserName"        varchar(255),
    "LoginType"       boolean,
    "DateTFail"       timestamp
);

CREATE TABLE IF NOT EXISTS raw.loinc (
    "LoincNum"                bigint PRIMARY KEY,
    "LoincCode"               varchar(255),
    "Component"               varchar(255),
    "PropertyObserved"        varchar(255),
    "TimeAspct"               varchar(255),
    "SystemMeasured"          varchar(255),
    "ScaleType"               varchar(255),
    "MethodType"              varchar(255),
    "StatusOfCode"            varchar(255),
    "NameShort"               varchar(255),
    "ClassType"               varchar(255),
    "UnitsRequired"           boolean,
    "OrderObs"                varchar(255),
    "HL7FieldSubfieldID"      varchar(255),
    "ExternalCopyrightNotice" text,
    "NameLongCommon"          varchar(255),
    "UnitsUCUM"               varchar(255),
    "RankCommonTests"         integer,
    "RankCommonOrders"        integer
);

CREATE TABLE IF NOT EXISTS raw.maparea (
    "MapAreaNum"          bigint PRIMARY KEY,
    "Extension"           integer,
    "XPos"                double precision,
    "YPos"                double precision,
    "Width"               double precision,
    "Height"              double precision,
    "Description"         varchar(255),
    "ItemType"            boolean,
    "MapAreaContainerNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.medicalorder (
    "MedicalOrderNum" bigint PRIMARY KEY,
    "MedOrderType"    boolean,
    "PatNum"          bigint,
    "DateTimeOrder"   timestamp,
    "Description"     varchar(255),
    "IsDiscontinued"  boolean,
    "ProvNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.medication (
    "MedicationNum" bigint PRIMARY KEY,
    "MedName"       varchar(255),
    "GenericNum"    bigint,
    "Notes"         text,
    "DateTStamp"    timestamp,
    "RxCui"         bigint
);

CREATE TABLE IF NOT EXISTS raw.medicationpat (
    "MedicationPatNum" bigint PRIMARY KEY,
    "PatNum"           bigint,
    "MedicationNum"    bigint,
    "PatNote"          text,
    "DateTStamp"       timestamp,
    "DateStart"        date,
    "DateStop"         date,
    "ProvNum"          bigint,
    "MedDescript"      varchar(255),
    "RxCui"            bigint,
    "ErxGuid"          varchar(255),
    "IsCpoe"           boolean
);

CREATE TABLE IF NOT EXISTS raw.medlab (
    "MedLabNum"           bigint PRIMARY KEY,
    "SendingApp"          varchar(255),
    "SendingFacility"     varchar(255),
    "PatNum"              bigint,
    "ProvNum"             bigint,
    "PatIDLab"            varchar(255),
    "PatIDAlt"            varchar(255),
    "PatAge"              varchar(255),
    "PatAccountNum"       varchar(255),
    "PatFasting"          boolean,
    "SpecimenID"          varchar(255),
    "SpecimenIDFiller"    varchar(255),
    "ObsTestID"           varchar(255),
    "ObsTestDescript"     varchar(255),
    "ObsTestLoinc"        varchar(255),
    "ObsTestLoincText"    varchar(255),
    "DateTimeCollected"   timestamp,
    "TotalVolume"         varchar(255),
    "ActionCode"          varchar(255),
    "ClinicalInfo"        varchar(255),
    "DateTimeEntered"     timestamp,
    "OrderingProvNPI"     varchar(255),
    "OrderingProvLocalID" varchar(255),
    "OrderingProvLName"   varchar(255),
    "OrderingProvFName"   varchar(255),
    "SpecimenIDAlt"       varchar(255),
    "DateTimeReported"    timestamp,
    "ResultStatus"        varchar(255),
    "ParentObsID"         varchar(255),
    "ParentObsTestID"     varchar(255),
    "NotePat"             text,
    "NoteLab"             text,
    "FileName"            varchar(255),
    "OriginalPIDSegment"  text
);

CREATE TABLE IF NOT EXISTS raw.medlabfacattach (
    "MedLabFacAttachNum" bigint PRIMARY KEY,
    "MedLabNum"          bigint,
    "MedLabResultNum"    bigint,
    "MedLabFacilityNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.medlabfacility (
    "MedLabFacilityNum" bigint PRIMARY KEY,
    "FacilityName"      varchar(255),
    "Address"           varchar(255),
    "City"              varchar(255),
    "State"             varchar(255),
    "Zip"               varchar(255),
    "Phone"             varchar(255),
    "DirectorTitle"     varchar(255),
    "DirectorLName"     varchar(255),
    "DirectorFName"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.medlabresult (
    "MedLabResultNum" bigint PRIMARY KEY,
    "MedLabNum"       bigint,
    "ObsID"           varchar(255),
    "ObsText"         varchar(255),
    "ObsLoinc"        varchar(255),
    "ObsLoincText"    varchar(255),
    "ObsIDSub"        varchar(255),
    "ObsValue"        text,
    "ObsSubType"      varchar(255),
    "ObsUnits"        varchar(255),
    "ReferenceRange"  varchar(255),
    "AbnormalFlag"    varchar(255),
    "ResultStatus"    varchar(255),
    "DateTimeObs"     timestamp,
    "FacilityID"      varchar(255),
    "DocNum"          bigint,
    "Note"            text
);

CREATE TABLE IF NOT EXISTS raw.medlabspecimen (
    "MedLabSpecimenNum" bigint PRIMARY KEY,
    "MedLabNum"         bigint,
    "SpecimenID"        varchar(255),
    "SpecimenDescript"  varchar(255),
    "DateTimeCollected" timestamp
);

CREATE TABLE IF NOT EXISTS raw.mobileappdevice (
    "MobileAppDeviceNum"    bigint PRIMARY KEY,
    "ClinicNum"             bigint,
    "DeviceName"            varchar(255),
    "UniqueID"              varchar(255),
    "IsEclipboardEnabled"   boolean,
    "EclipboardLastAttempt" timestamp,
    "EclipboardLastLogin"   timestamp,
    "PatNum"                bigint,
    "LastCheckInActivity"   timestamp,
    "IsBYODDevice"          boolean,
    "DevicePage"            smallint,
    "UserNum"               bigint,
    "IsODTouchEnabled"      boolean,
    "ODTouchLastLogin"      timestamp,
    "ODTouchLastAttempt"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.mobilebrandingprofile (
    "MobileBrandingProfileNum" bigint PRIMARY KEY,
    "ClinicNum"                bigint,
    "OfficeDescription"        varchar(255),
    "LogoFilePath"             varchar(255),
    "DateTStamp"               timestamp
);

CREATE TABLE IF NOT EXISTS raw.mobiledatabyte (
    "MobileDataByteNum" bigint PRIMARY KEY,
    "RawBase64Data"     text,
    "RawBase64Code"     text,
    "RawBase64Tag"      text,
    "PatNum"            bigint,
    "ActionType"        boolean,
    "DateTimeEntry"     timestamp,
    "DateTimeExpires"   timestamp
);

CREATE TABLE IF NOT EXISTS raw.mobilenotification (
    "MobileNotificationNum" bigint PRIMARY KEY,
    "NotificationType"      boolean,
    "DeviceId"              varchar(255),
    "PrimaryKeys"           text,
    "Tags"                  text,
    "DateTimeEntry"         timestamp,
    "DateTimeExpires"       timestamp,
    "AppTarget"             boolean
);

CREATE TABLE IF NOT EXISTS raw.mount (
    "MountNum"           bigint PRIMARY KEY,
    "PatNum"             bigint,
    "DocCategory"        bigint,
    "DateCreated"        timestamp,
    "Description"        varchar(255),
    "Note"               text,
    "Width"              integer,
    "Height"             integer,
    "ColorBack"          integer,
    "ProvNum"            bigint,
    "ColorFore"          integer,
    "ColorTextBack"      integer,
    "FlipOnAcquire"      boolean,
    "AdjModeAfterSeries" boolean
);

CREATE TABLE IF NOT EXISTS raw.mountdef (
    "MountDefNum"        bigint PRIMARY KEY,
    "Description"        varchar(255),
    "ItemOrder"          integer,
    "Width"              integer,
    "Height"             integer,
    "ColorBack"          integer,
    "ColorFore"          integer,
    "ColorTextBack"      integer,
    "ScaleValue"         varchar(255),
    "DefaultCat"         bigint,
    "FlipOnAcquire"      boolean,
    "AdjModeAfterSeries" boolean
);

CREATE TABLE IF NOT EXISTS raw.mountitem (
    "MountItemNum"    bigint PRIMARY KEY,
    "MountNum"        bigint,
    "Xpos"            integer,
    "Ypos"            integer,
    "ItemOrder"       integer,
    "Width"           integer,
    "Height"          integer,
    "RotateOnAcquire" integer,
    "ToothNumbers"    varchar(255),
    "TextShowing"     text,
    "FontSize"        real
);

CREATE TABLE IF NOT EXISTS raw.mountitemdef (
    "MountItemDefNum" bigint PRIMARY KEY,
    "MountDefNum"     bigint,
    "Xpos"            integer,
    "Ypos"            integer,
    "Width"           integer,
    "Height"          integer,
    "ItemOrder"       integer,
    "RotateOnAcquire" integer,
    "ToothNumbers"    varchar(255),
    "TextShowing"     text,
    "FontSize"        real
);

CREATE TABLE IF NOT EXISTS raw.msgtopaysent (
    "MsgToPaySentNum"     bigint PRIMARY KEY,
    "PatNum"              bigint,
    "ClinicNum"           bigint,
    "SendStatus"          boolean,
    "Source"              boolean,
    "MessageType"         boolean,
    "MessageFk"           bigint,
    "Subject"             text,
    "Message"             text,
    "EmailType"           boolean,
    "DateTimeEntry"       timestamp,
    "DateTimeSent"        timestamp,
    "ResponseDescript"    text,
    "ApptReminderRuleNum" bigint,
    "ShortGUID"           varchar(255),
    "DateTimeSendFailed"  timestamp,
    "ApptNum"             bigint,
    "ApptDateTime"        timestamp,
    "TSPrior"             bigint,
    "StatementNum"        bigint
);

CREATE TABLE IF NOT EXISTS raw.oidexternal (
    "OIDExternalNum" bigint PRIMARY KEY,
    "IDType"         varchar(255),
    "IDInternal"     bigint,
    "IDExternal"     varchar(255),
    "rootExternal"   varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.oidinternal (
    "OIDInternalNum" bigint PRIMARY KEY,
    "IDType"         varchar(255),
    "IDRoot"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.operatory (
    "OperatoryNum"   bigint PRIMARY KEY,
    "OpName"         varchar(255),
    "Abbrev"         varchar(255),
    "ItemOrder"      smallint,
    "IsHidden"       boolean,
    "ProvDentist"    bigint,
    "ProvHygienist"  bigint,
    "IsHygiene"      boolean,
    "ClinicNum"      bigint,
    "DateTStamp"     timestamp,
    "SetProspective" boolean,
    "IsWebSched"     boolean,
    "IsNewPatAppt"   boolean,
    "OperatoryType"  bigint
);

CREATE TABLE IF NOT EXISTS raw.orionproc (
    "OrionProcNum"    bigint PRIMARY KEY,
    "ProcNum"         bigint,
    "DPC"             boolean,
    "DateScheduleBy"  date,
    "DateStopClock"   date,
    "Status2"         integer,
    "IsOnCall"        boolean,
    "IsEffectiveComm" boolean,
    "IsRepair"        boolean,
    "DPCpost"         boolean
);

CREATE TABLE IF NOT EXISTS raw.orthocase (
    "OrthoCaseNum"       bigint PRIMARY KEY,
    "PatNum"             bigint,
    "ProvNum"            bigint,
    "ClinicNum"          bigint,
    "Fee"                double precision,
    "FeeInsPrimary"      double precision,
    "FeePat"             double precision,
    "BandingDate"        date,
    "DebondDate"         date,
    "DebondDateExpected" date,
    "IsTransfer"         boolean,
    "OrthoType"          bigint,
    "SecDateTEntry"      timestamp,
    "SecUserNumEntry"    bigint,
    "SecDateTEdit"       timestamp,
    "IsActive"           boolean,
    "FeeInsSecondary"    double precision
);

CREATE TABLE IF NOT EXISTS raw.orthochart (
    "OrthoChartNum"    bigint PRIMARY KEY,
    "PatNum"           bigint,
    "DateService"      date,
    "FieldName"        varchar(255),
    "FieldValue"       text,
    "UserNum"          bigint,
    "ProvNum"          bigint,
    "OrthoChartRowNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.orthochartlog (
    "OrthoChartLogNum" bigint PRIMARY KEY,
    "PatNum"           bigint,
    "ComputerName"     varchar(255),
    "DateTimeLog"      timestamp,
    "DateTimeService"  timestamp,
    "UserNum"          bigint,
    "ProvNum"          bigint,
    "OrthoChartRowNum" bigint,
    "LogData"          text
);

CREATE TABLE IF NOT EXISTS raw.orthochartrow (
    "OrthoChartRowNum" bigint PRIMARY KEY,
    "PatNum"           bigint,
    "DateTimeService"  timestamp,
    "UserNum"          bigint,
    "ProvNum"          bigint,
    "Signature"        text
);

CREATE TABLE IF NOT EXISTS raw.orthocharttab (
    "OrthoChartTabNum" bigint PRIMARY KEY,
    "TabName"          varchar(255),
    "ItemOrder"        integer,
    "IsHidden"         boolean
);

CREATE TABLE IF NOT EXISTS raw.orthocharttablink (
    "OrthoChartTabLinkNum" bigint PRIMARY KEY,
    "ItemOrder"            integer,
    "OrthoChartTabNum"     bigint,
    "DisplayFieldNum"      bigint,
    "ColumnWidthOverride"  integer
);

CREATE TABLE IF NOT EXISTS raw.orthohardware (
    "OrthoHardwareNum"     bigint PRIMARY KEY,
    "PatNum"               bigint,
    "DateExam"             date,
    "OrthoHardwareType"    boolean,
    "OrthoHardwareSpecNum" bigint,
    "ToothRange"           varchar(255),
    "Note"                 varchar(255),
    "IsHidden"             boolean
);

CREATE TABLE IF NOT EXISTS raw.orthohardwarespec (
    "OrthoHardwareSpecNum" bigint PRIMARY KEY,
    "OrthoHardwareType"    smallint,
    "Description"          varchar(255),
    "ItemColor"            integer,
    "IsHidden"             boolean,
    "ItemOrder"            integer
);

CREATE TABLE IF NOT EXISTS raw.orthoplanlink (
    "OrthoPlanLinkNum" bigint PRIMARY KEY,
    "OrthoCaseNum"     bigint,
    "LinkType"         boolean,
    "FKey"             bigint,
    "IsActive"         boolean,
    "SecDateTEntry"    timestamp,
    "SecUserNumEntry"  bigint
);

CREATE TABLE IF NOT EXISTS raw.orthoproclink (
    "OrthoProcLinkNum" bigint PRIMARY KEY,
    "OrthoCaseNum"     bigint,
    "ProcNum"          bigint,
    "SecDateTEntry"    timestamp,
    "SecUserNumEntry"  bigint,
    "ProcLinkType"     boolean
);

CREATE TABLE IF NOT EXISTS raw.orthorx (
    "OrthoRxNum"           bigint PRIMARY KEY,
    "OrthoHardwareSpecNum" bigint,
    "Description"          varchar(255),
    "ToothRange"           varchar(255),
    "ItemOrder"            integer
);

CREATE TABLE IF NOT EXISTS raw.orthoschedule (
    "OrthoScheduleNum"    bigint PRIMARY KEY,
    "BandingDateOverride" date,
    "DebondDateOverride"  date,
    "BandingAmount"       double precision,
    "VisitAmount"         double precision,
    "DebondAmount"        double precision,
    "IsActive"            boolean,
    "SecDateTEdit"        timestamp
);

CREATE TABLE IF NOT EXISTS raw.patfield (
    "PatFieldNum"     bigint PRIMARY KEY,
    "PatNum"          bigint,
    "FieldName"       varchar(255),
    "FieldValue"      text,
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.patfielddef (
    "PatFieldDefNum" bigint PRIMARY KEY,
    "FieldName"      varchar(255),
    "FieldType"      smallint,
    "PickList"       text,
    "ItemOrder"      integer,
    "IsHidden"       boolean
);

CREATE TABLE IF NOT EXISTS raw.patfieldpickitem (
    "PatFieldPickItemNum" bigint PRIMARY KEY,
    "PatFieldDefNum"      bigint,
    "Name"                varchar(255),
    "Abbreviation"        varchar(255),
    "IsHidden"            boolean,
    "ItemOrder"           integer
);

CREATE TABLE IF NOT EXISTS raw.patient (
    "PatNum"                    bigint PRIMARY KEY,
    "LName"                     varchar(100),
    "FName"                     varchar(100),
    "MiddleI"                   varchar(100),
    "Preferred"                 varchar(100),
    "PatStatus"                 smallint,
    "Gender"                    smallint,
    "Position"                  smallint,
    "Birthdate"                 date,
    "SSN"                       varchar(100),
    "Address"                   varchar(100),
    "Address2"                  varchar(100),
    "City"                      varchar(100),
    "State"                     varchar(100),
    "Zip"                       varchar(100),
    "HmPhone"                   varchar(30),
    "WkPhone"                   varchar(30),
    "WirelessPhone"             varchar(30),
    "Guarantor"                 bigint,
    "CreditType"                char(1),
    "Email"                     varchar(100),
    "Salutation"                varchar(100),
    "EstBalance"                double precision,
    "PriProv"                   bigint,
    "SecProv"                   bigint,
    "FeeSched"                  bigint,
    "BillingType"               bigint,
    "ImageFolder"               varchar(100),
    "AddrNote"                  text,
    "FamFinUrgNote"             text,
    "MedUrgNote"                varchar(255),
    "ApptModNote"               varchar(255),
    "StudentStatus"             char(1),
    "SchoolName"                varchar(255),
    "ChartNumber"               varchar(100),
    "MedicaidID"                varchar(20),
    "Bal_0_30"                  double precision,
    "Bal_31_60"                 double precision,
    "Bal_61_90"                 double precision,
    "BalOver90"                 double precision,
    "InsEst"                    double precision,
    "BalTotal"                  double precision,
    "EmployerNum"               bigint,
    "EmploymentNote"            varchar(255),
    "County"                    varchar(255),
    "GradeLevel"                boolean,
    "Urgency"                   boolean,
    "DateFirstVisit"            date,
    "ClinicNum"                 bigint,
    "HasIns"                    varchar(255),
    "TrophyFolder"              varchar(255),
    "PlannedIsDone"             boolean,
    "Premed"                    boolean,
    "Ward"                      varchar(255),
    "PreferConfirmMethod"       smallint,
    "PreferContactMethod"       smallint,
    "PreferRecallMethod"        smallint,
    "SchedBeforeTime"           time,
    "SchedAfterTime"            time,
    "SchedDayOfWeek"            boolean,
    "Language"                  varchar(100),
    "AdmitDate"                 date,
    "Title"                     varchar(15),
    "PayPlanDue"                double precision,
    "SiteNum"                   bigint,
    "DateTStamp"                timestamp,
    "ResponsParty"              bigint,
    "CanadianEligibilityCode"   boolean,
    "AskToArriveEarly"          integer,
    "PreferContactConfidential" boolean,
    "SuperFamily"               bigint,
    "TxtMsgOk"                  smallint,
    "SmokingSnoMed"             varchar(32),
    "Country"                   varchar(255),
    "DateTimeDeceased"          timestamp,
    "BillingCycleDay"           integer,
    "SecUserNumEntry"           bigint,
    "SecDateEntry"              date,
    "HasSuperBilling"           boolean,
    "PatNumCloneFrom"           bigint,
    "DiscountPlanNum"           bigint,
    "HasSignedTil"              boolean,
    "ShortCodeOptIn"            smallint,
    "SecurityHash"              varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.patientlink (
    "PatientLinkNum" bigint PRIMARY KEY,
    "PatNumFrom"     bigint,
    "PatNumTo"       bigint,
    "LinkType"       boolean,
    "DateTimeLink"   timestamp
);

CREATE TABLE IF NOT EXISTS raw.patientnote (
    "PatNum"                     bigint PRIMARY KEY,
    "FamFinancial"               text,
    "ApptPhone"                  text,
    "Medical"                    text,
    "Service"                    text,
    "MedicalComp"                text,
    "Treatment"                  text,
    "ICEName"                    varchar(255),
    "ICEPhone"                   varchar(30),
    "OrthoMonthsTreatOverride"   integer,
    "DateOrthoPlacementOverride" date,
    "SecDateTEntry"              timestamp,
    "SecDateTEdit"               timestamp,
    "Consent"                    boolean,
    "UserNumOrthoLocked"         bigint,
    "Pronoun"                    smallint
);

CREATE TABLE IF NOT EXISTS raw.patientportalinvite (
    "PatientPortalInviteNum" bigint PRIMARY KEY,
    "PatNum"                 bigint,
    "ApptNum"                bigint,
    "ClinicNum"              bigint,
    "DateTimeEntry"          timestamp,
    "TSPrior"                bigint,
    "SendStatus"             boolean,
    "MessageFk"              bigint,
    "ResponseDescript"       text,
    "MessageType"            boolean,
    "DateTimeSent"           timestamp,
    "ApptReminderRuleNum"    bigint,
    "ApptDateTime"           timestamp
);

CREATE TABLE IF NOT EXISTS raw.patientrace (
    "PatientRaceNum" bigint PRIMARY KEY,
    "PatNum"         bigint,
    "Race"           boolean,
    "CdcrecCode"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.patplan (
    "PatPlanNum"                 bigint PRIMARY KEY,
    "PatNum"                     bigint,
    "Ordinal"                    smallint,
    "IsPending"                  boolean,
    "Relationship"               smallint,
    "PatID"                      varchar(100),
    "InsSubNum"                  bigint,
    "OrthoAutoFeeBilledOverride" double precision,
    "OrthoAutoNextClaimDate"     date,
    "SecDateTEntry"              timestamp,
    "SecDateTEdit"               timestamp
);

CREATE TABLE IF NOT EXISTS raw.patrestriction (
    "PatRestrictionNum" bigint PRIMARY KEY,
    "PatNum"            bigint,
    "PatRestrictType"   boolean
);

CREATE TABLE IF NOT EXISTS raw.payconnectresponseweb (
    "PayConnectResponseWebNum" bigint PRIMARY KEY,
    "PatNum"                   bigint,
    "PayNum"                   bigint,
    "AccountToken"             varchar(255),
    "PaymentToken"             varchar(255),
    "ProcessingStatus"         varchar(255),
    "DateTimeEntry"            timestamp,
    "DateTimePending"          timestamp,
    "DateTimeCompleted"        timestamp,
    "DateTimeExpired"          timestamp,
    "DateTimeLastError"        timestamp,
    "LastResponseStr"          text,
    "CCSource"                 boolean,
    "Amount"                   double precision,
    "PayNote"                  varchar(255),
    "IsTokenSaved"             boolean,
    "PayToken"                 varchar(255),
    "ExpDateToken"             varchar(255),
    "RefNumber"                varchar(255),
    "TransType"                varchar(255),
    "EmailResponse"            varchar(255),
    "LogGuid"                  varchar(36)
);

CREATE TABLE IF NOT EXISTS raw.payment (
    "PayNum"              bigint PRIMARY KEY,
    "PayType"             bigint,
    "PayDate"             date,
    "PayAmt"              double precision,
    "CheckNum"            varchar(25),
    "BankBranch"          varchar(25),
    "PayNote"             text,
    "IsSplit"             boolean,
    "PatNum"              bigint,
    "ClinicNum"           bigint,
    "DateEntry"           date,
    "DepositNum"          bigint,
    "Receipt"             text,
    "IsRecurringCC"       boolean,
    "SecUserNumEntry"     bigint,
    "SecDateTEdit"        timestamp,
    "PaymentSource"       boolean,
    "ProcessStatus"       boolean,
    "RecurringChargeDate" date,
    "ExternalId"          varchar(255),
    "PaymentStatus"       boolean,
    "IsCcCompleted"       boolean,
    "MerchantFee"         double precision
);

CREATE TABLE IF NOT EXISTS raw.payperiod (
    "PayPeriodNum" bigint PRIMARY KEY,
    "DateStart"    date,
    "DateStop"     date,
    "DatePaycheck" date
);

CREATE TABLE IF NOT EXISTS raw.payplan (
    "PayPlanNum"             bigint PRIMARY KEY,
    "PatNum"                 bigint,
    "Guarantor"              bigint,
    "PayPlanDate"            date,
    "APR"                    double precision,
    "Note"                   text,
    "PlanNum"                bigint,
    "CompletedAmt"           double precision,
    "InsSubNum"              bigint,
    "PaySchedule"            boolean,
    "NumberOfPayments"       integer,
    "PayAmt"                 double precision,
    "DownPayment"            double precision,
    "IsClosed"               boolean,
    "Signature"              text,
    "SigIsTopaz"             boolean,
    "PlanCategory"           bigint,
    "IsDynamic"              boolean,
    "ChargeFrequency"        boolean,
    "DatePayPlanStart"       date,
    "IsLocked"               boolean,
    "DateInterestStart"      date,
    "DynamicPayPlanTPOption" boolean,
    "MobileAppDeviceNum"     bigint,
    "SecurityHash"           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.payplancharge (
    "PayPlanChargeNum" bigint PRIMARY KEY,
    "PayPlanNum"       bigint,
    "Guarantor"        bigint,
    "PatNum"           bigint,
    "ChargeDate"       date,
    "Principal"        double precision,
    "Interest"         double precision,
    "Note"             text,
    "ProvNum"          bigint,
    "ClinicNum"        bigint,
    "ChargeType"       boolean,
    "ProcNum"          bigint,
    "SecDateTEntry"    timestamp,
    "SecDateTEdit"     timestamp,
    "StatementNum"     bigint,
    "FKey"             bigint,
    "LinkType"         boolean,
    "IsOffset"         boolean
);

CREATE TABLE IF NOT EXISTS raw.payplanlink (
    "PayPlanLinkNum" bigint PRIMARY KEY,
    "PayPlanNum"     bigint,
    "LinkType"       boolean,
    "FKey"           bigint,
    "AmountOverride" double precision,
    "SecDateTEntry"  timestamp
);

CREATE TABLE IF NOT EXISTS raw.payplantemplate (
    "PayPlanTemplateNum"     bigint PRIMARY KEY,
    "PayPlanTemplateName"    varchar(255),
    "ClinicNum"              bigint,
    "APR"                    double precision,
    "InterestDelay"          integer,
    "PayAmt"                 double precision,
    "NumberOfPayments"       integer,
    "ChargeFrequency"        boolean,
    "DownPayment"            double precision,
    "DynamicPayPlanTPOption" boolean,
    "Note"                   varchar(255),
    "IsHidden"               boolean
);

CREATE TABLE IF NOT EXISTS raw.paysplit (
    "SplitNum"         bigint PRIMARY KEY,
    "SplitAmt"         double precision,
    "PatNum"           bigint,
    "ProcDate"         date,
    "PayNum"           bigint,
    "IsDiscount"       boolean,
    "DiscountType"     boolean,
    "ProvNum"          bigint,
    "PayPlanNum"       bigint,
    "DatePay"          date,
    "ProcNum"          bigint,
    "DateEntry"        date,
    "UnearnedType"     bigint,
    "ClinicNum"        bigint,
    "SecUserNumEntry"  bigint,
    "SecDateTEdit"     timestamp,
    "FSplitNum"        bigint,
    "AdjNum"           bigint,
    "PayPlanChargeNum" bigint,
    "PayPlanDebitType" boolean,
    "SecurityHash"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.payterminal (
    "PayTerminalNum" bigint PRIMARY KEY,
    "Name"           varchar(255),
    "ClinicNum"      bigint,
    "TerminalID"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.pearlrequest (
    "PearlRequestNum" bigint PRIMARY KEY,
    "RequestId"       varchar(255),
    "DocNum"          bigint,
    "RequestStatus"   boolean,
    "DateTSent"       date,
    "DateTChecked"    date
);

CREATE TABLE IF NOT EXISTS raw.perioexam (
    "PerioExamNum"     bigint PRIMARY KEY,
    "PatNum"           bigint,
    "ExamDate"         date,
    "ProvNum"          bigint,
    "DateTMeasureEdit" timestamp,
    "Note"             text
);

CREATE TABLE IF NOT EXISTS raw.periomeasure (
    "PerioMeasureNum" bigint PRIMARY KEY,
    "PerioExamNum"    bigint,
    "SequenceType"    smallint,
    "IntTooth"        smallint,
    "ToothValue"      smallint,
    "MBvalue"         smallint,
    "Bvalue"          smallint,
    "DBvalue"         smallint,
    "MLvalue"         smallint,
    "Lvalue"          smallint,
    "DLvalue"         smallint,
    "SecDateTEntry"   timestamp,
    "SecDateTEdit"    timestamp
);

CREATE TABLE IF NOT EXISTS raw.pharmacy (
    "PharmacyNum" bigint PRIMARY KEY,
    "PharmID"     varchar(255),
    "StoreName"   varchar(255),
    "Phone"       varchar(255),
    "Fax"         varchar(255),
    "Address"     varchar(255),
    "Address2"    varchar(255),
    "City"        varchar(255),
    "State"       varchar(255),
    "Zip"         varchar(255),
    "Note"        text,
    "DateTStamp"  timestamp
);

CREATE TABLE IF NOT EXISTS raw.pharmclinic (
    "PharmClinicNum" bigint PRIMARY KEY,
    "PharmacyNum"    bigint,
    "ClinicNum"      bigint
);

CREATE TABLE IF NOT EXISTS raw.phonenumber (
    "PhoneNumberNum"    bigint PRIMARY KEY,
    "PatNum"            bigint,
    "PhoneNumberVal"    varchar(255),
    "PhoneNumberDigits" varchar(30),
    "PhoneType"         boolean
);

CREATE TABLE IF NOT EXISTS raw.popup (
    "PopupNum"         bigint PRIMARY KEY,
    "PatNum"           bigint,
    "Description"      text,
    "IsDisabled"       boolean,
    "PopupLevel"       boolean,
    "UserNum"          bigint,
    "DateTimeEntry"    timestamp,
    "IsArchived"       boolean,
    "PopupNumArchive"  bigint,
    "DateTimeDisabled" timestamp
);

CREATE TABLE IF NOT EXISTS raw.preference (
    "PrefName"    varchar(255),
    "ValueString" text,
    "PrefNum"     bigint PRIMARY KEY,
    "Comments"    text
);

CREATE TABLE IF NOT EXISTS raw.printer (
    "PrinterNum"       bigint PRIMARY KEY,
    "ComputerNum"      bigint,
    "PrintSit"         smallint,
    "PrinterName"      varchar(255),
    "DisplayPrompt"    boolean,
    "FileExtension"    varchar(255),
    "IsVirtualPrinter" boolean
);

CREATE TABLE IF NOT EXISTS raw.procapptcolor (
    "ProcApptColorNum" bigint PRIMARY KEY,
    "CodeRange"        varchar(255),
    "ColorText"        integer,
    "ShowPreviousDate" boolean
);

CREATE TABLE IF NOT EXISTS raw.procbutton (
    "ProcButtonNum" bigint PRIMARY KEY,
    "Description"   varchar(255),
    "ItemOrder"     smallint,
    "Category"      bigint,
    "ButtonImage"   text,
    "IsMultiVisit"  boolean
);

CREATE TABLE IF NOT EXISTS raw.procbuttonitem (
    "ProcButtonItemNum" bigint PRIMARY KEY,
    "ProcButtonNum"     bigint,
    "OldCode"           varchar(15),
    "AutoCodeNum"       bigint,
    "CodeNum"           bigint,
    "ItemOrder"         bigint
);

CREATE TABLE IF NOT EXISTS raw.procbuttonquick (
    "ProcButtonQuickNum" bigint PRIMARY KEY,
    "Description"        varchar(255),
    "CodeValue"          varchar(255),
    "Surf"               varchar(255),
    "YPos"               integer,
    "ItemOrder"          integer,
    "IsLabel"            boolean
);

CREATE TABLE IF NOT EXISTS raw.proccodenote (
    "ProcCodeNoteNum" bigint PRIMARY KEY,
    "CodeNum"         bigint,
    "ProvNum"         bigint,
    "Note"            text,
    "ProcTime"        varchar(255),
    "ProcStatus"      boolean
);

CREATE TABLE IF NOT EXISTS raw.procedurecode (
    "CodeNum"            bigint PRIMARY KEY,
    "ProcCode"           varchar(15),
    "Descript"           varchar(255),
    "AbbrDesc"           varchar(50),
    "ProcTime"           varchar(24),
    "ProcCat"            bigint,
    "TreatArea"          smallint,
    "NoBillIns"          boolean,
    "IsProsth"           boolean,
    "DefaultNote"        text,
    "IsHygiene"          boolean,
    "GTypeNum"           smallint,
    "AlternateCode1"     varchar(15),
    "MedicalCode"        varchar(15),
    "IsTaxed"            boolean,
    "PaintType"          smallint,
    "GraphicColor"       integer,
    "LaymanTerm"         varchar(255),
    "IsCanadianLab"      boolean,
    "PreExisting"        boolean,
    "BaseUnits"          integer,
    "SubstitutionCode"   varchar(25),
    "SubstOnlyIf"        integer,
    "DateTStamp"         timestamp,
    "IsMultiVisit"       boolean,
    "DrugNDC"            varchar(255),
    "RevenueCodeDefault" varchar(255),
    "ProvNumDefault"     bigint,
    "CanadaTimeUnits"    double precision,
    "IsRadiology"        boolean,
    "DefaultClaimNote"   text,
    "DefaultTPNote"      text,
    "BypassGlobalLock"   boolean,
    "TaxCode"            varchar(16),
    "PaintText"          varchar(255),
    "AreaAlsoToothRange" boolean,
    "DiagnosticCodes"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.procedurelog (
    "ProcNum"             bigint PRIMARY KEY,
    "PatNum"              bigint,
    "AptNum"              bigint,
    "OldCode"             varchar(15),
    "ProcDate"            date,
    "ProcFee"             double precision,
    "Surf"                varchar(10),
    "ToothNum"            varchar(2),
    "ToothRange"          varchar(100),
    "Priority"            bigint,
    "ProcStatus"          smallint,
    "ProvNum"             bigint,
    "Dx"                  bigint,
    "PlannedAptNum"       bigint,
    "PlaceService"        smallint,
    "Prosthesis"          char(1),
    "DateOriginalProsth"  date,
    "ClaimNote"           varchar(80),
    "DateEntryC"          date,
    "ClinicNum"           bigint,
    "MedicalCode"         varchar(15),
    "DiagnosticCode"      varchar(255),
    "IsPrincDiag"         boolean,
    "ProcNumLab"          bigint,
    "BillingTypeOne"      bigint,
    "BillingTypeTwo"      bigint,
    "CodeNum"             bigint,
    "CodeMod1"            char(2),
    "CodeMod2"            char(2),
    "CodeMod3"            char(2),
    "CodeMod4"            char(2),
    "RevCode"             varchar(45),
    "UnitQty"             integer,
    "BaseUnits"           integer,
    "StartTime"           integer,
    "StopTime"            integer,
    "DateTP"              date,
    "SiteNum"             bigint,
    "HideGraphics"        boolean,
    "CanadianTypeCodes"   varchar(20),
    "ProcTime"            time,
    "ProcTimeEnd"         time,
    "DateTStamp"          timestamp,
    "Prognosis"           bigint,
    "DrugUnit"            boolean,
    "DrugQty"             real,
    "UnitQtyType"         boolean,
    "StatementNum"        bigint,
    "IsLocked"            boolean,
    "BillingNote"         varchar(255),
    "RepeatChargeNum"     bigint,
    "SnomedBodySite"      varchar(255),
    "DiagnosticCode2"     varchar(255),
    "DiagnosticCode3"     varchar(255),
    "DiagnosticCode4"     varchar(255),
    "ProvOrderOverride"   bigint,
    "Discount"            double precision,
    "IsDateProsthEst"     boolean,
    "IcdVersion"          smallint,
    "IsCpoe"              boolean,
    "SecUserNumEntry"     bigint,
    "SecDateEntry"        timestamp,
    "DateComplete"        date,
    "OrderingReferralNum" bigint,
    "TaxAmt"              double precision,
    "Urgency"             boolean,
    "DiscountPlanAmt"     double precision
);

CREATE TABLE IF NOT EXISTS raw.procgroupitem (
    "ProcGroupItemNum" bigint PRIMARY KEY,
    "ProcNum"          bigint,
    "GroupNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.procmultivisit (
    "ProcMultiVisitNum"      bigint PRIMARY KEY,
    "GroupProcMultiVisitNum" bigint,
    "ProcNum"                bigint,
    "ProcStatus"             smallint,
    "IsInProcess"            boolean,
    "SecDateTEntry"          timestamp,
    "SecDateTEdit"           timestamp,
    "PatNum"                 bigint
);

CREATE TABLE IF NOT EXISTS raw.procnote (
    "ProcNoteNum"   bigint PRIMARY KEY,
    "PatNum"        bigint,
    "ProcNum"       bigint,
    "EntryDateTime" timestamp,
    "UserNum"       bigint,
    "Note"          text,
    "SigIsTopaz"    boolean,
    "Signature"     text
);

CREATE TABLE IF NOT EXISTS raw.proctp (
    "ProcTPNum"       bigint PRIMARY KEY,
    "TreatPlanNum"    bigint,
    "PatNum"          bigint,
    "ProcNumOrig"     bigint,
    "ItemOrder"       smallint,
    "Priority"        bigint,
    "ToothNumTP"      varchar(255),
    "Surf"            varchar(255),
    "ProcCode"        varchar(15),
    "Descript"        varchar(255),
    "FeeAmt"          double precision,
    "PriInsAmt"       double precision,
    "SecInsAmt"       double precision,
    "PatAmt"          double precision,
    "Discount"        double precision,
    "Prognosis"       varchar(255),
    "Dx"              varchar(255),
    "ProcAbbr"        varchar(50),
    "SecUserNumEntry" bigint,
    "SecDateEntry"    date,
    "SecDateTEdit"    timestamp,
    "FeeAllowed"      double precision,
    "TaxAmt"          double precision,
    "ProvNum"         bigint,
    "DateTP"          date,
    "ClinicNum"       bigint,
    "CatPercUCR"      double precision
);

CREATE TABLE IF NOT EXISTS raw.program (
    "ProgramNum"     bigint PRIMARY KEY,
    "ProgName"       varchar(100),
    "ProgDesc"       varchar(100),
    "Enabled"        boolean,
    "Path"           text,
    "CommandLine"    text,
    "Note"           text,
    "PluginDllName"  varchar(255),
    "ButtonImage"    text,
    "FileTemplate"   text,
    "FilePath"       varchar(255),
    "IsDisabledByHq" boolean,
    "CustErr"        varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.programproperty (
    "ProgramPropertyNum" bigint PRIMARY KEY,
    "ProgramNum"         bigint,
    "PropertyDesc"       varchar(255),
    "PropertyValue"      text,
    "ComputerName"       varchar(255),
    "ClinicNum"          bigint,
    "IsMasked"           boolean,
    "IsHighSecurity"     boolean
);

CREATE TABLE IF NOT EXISTS raw.promotion (
    "PromotionNum"    bigint PRIMARY KEY,
    "PromotionName"   varchar(255),
    "DateTimeCreated" date,
    "ClinicNum"       bigint,
    "TypePromotion"   boolean
);

CREATE TABLE IF NOT EXISTS raw.promotionlog (
    "PromotionLogNum"     bigint PRIMARY KEY,
    "PromotionNum"        bigint,
    "PatNum"              bigint,
    "MessageFk"           bigint,
    "EmailHostingFK"      bigint,
    "DateTimeSent"        timestamp,
    "PromotionStatus"     boolean,
    "ClinicNum"           bigint,
    "SendStatus"          boolean,
    "MessageType"         boolean,
    "DateTimeEntry"       timestamp,
    "ResponseDescript"    text,
    "ApptReminderRuleNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.provider (
    "ProvNum"                bigint PRIMARY KEY,
    "Abbr"                   varchar(255),
    "ItemOrder"              smallint,
    "LName"                  varchar(100),
    "FName"                  varchar(100),
    "MI"                     varchar(100),
    "Suffix"                 varchar(100),
    "FeeSched"               bigint,
    "Specialty"              bigint,
    "SSN"                    varchar(12),
    "StateLicense"           varchar(15),
    "DEANum"                 varchar(15),
    "IsSecondary"            boolean,
    "ProvColor"              integer,
    "IsHidden"               boolean,
    "UsingTIN"               boolean,
    "BlueCrossID"            varchar(25),
    "SigOnFile"              boolean,
    "MedicaidID"             varchar(20),
    "OutlineColor"           integer,
    "SchoolClassNum"         bigint,
    "NationalProvID"         varchar(255),
    "CanadianOfficeNum"      varchar(100),
    "DateTStamp"             timestamp,
    "AnesthProvType"         smallint,
    "TaxonomyCodeOverride"   varchar(255),
    "IsCDAnet"               boolean,
    "EcwID"                  varchar(255),
    "StateRxID"              varchar(255),
    "IsNotPerson"            boolean,
    "StateWhereLicensed"     varchar(50),
    "EmailAddressNum"        bigint,
    "IsInstructor"           boolean,
    "EhrMuStage"             smallint,
    "ProvNumBillingOverride" bigint,
    "CustomID"               varchar(255),
    "ProvStatus"             smallint,
    "IsHiddenReport"         boolean,
    "IsErxEnabled"           boolean,
    "Birthdate"              date,
    "SchedNote"              varchar(255),
    "WebSchedDescript"       varchar(500),
    "WebSchedImageLocation"  varchar(255),
    "HourlyProdGoalAmt"      double precision,
    "DateTerm"               date,
    "PreferredName"          varchar(100)
);

CREATE TABLE IF NOT EXISTS raw.providerclinic (
    "ProviderClinicNum"    bigint PRIMARY KEY,
    "ProvNum"              bigint,
    "ClinicNum"            bigint,
    "DEANum"               varchar(15),
    "StateLicense"         varchar(50),
    "StateRxID"            varchar(255),
    "StateWhereLicensed"   varchar(15),
    "CareCreditMerchantId" varchar(20)
);

CREATE TABLE IF NOT EXISTS raw.providercliniclink (
    "ProviderClinicLinkNum" bigint PRIMARY KEY,
    "ProvNum"               bigint,
    "ClinicNum"             bigint
);

CREATE TABLE IF NOT EXISTS raw.providererx (
    "ProviderErxNum"     bigint PRIMARY KEY,
    "PatNum"             bigint,
    "NationalProviderID" varchar(255),
    "IsEnabled"          boolean,
    "IsIdentifyProofed"  boolean,
    "IsSentToHq"         boolean,
    "IsEpcs"             boolean,
    "ErxType"            boolean,
    "UserId"             varchar(255),
    "AccountId"          varchar(25),
    "RegistrationKeyNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.providerident (
    "ProviderIdentNum" bigint PRIMARY KEY,
    "ProvNum"          bigint,
    "PayorID"          varchar(255),
    "SuppIDType"       boolean,
    "IDNumber"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.question (
    "QuestionNum" bigint PRIMARY KEY,
    "PatNum"      bigint,
    "ItemOrder"   smallint,
    "Description" text,
    "Answer"      text,
    "FormPatNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.quickpastecat (
    "QuickPasteCatNum" bigint PRIMARY KEY,
    "Description"      varchar(255),
    "ItemOrder"        smallint,
    "DefaultForTypes"  text
);

CREATE TABLE IF NOT EXISTS raw.quickpastenote (
    "QuickPasteNoteNum" bigint PRIMARY KEY,
    "QuickPasteCatNum"  bigint,
    "ItemOrder"         smallint,
    "Note"              text,
    "Abbreviation"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.reactivation (
    "ReactivationNum"    bigint PRIMARY KEY,
    "PatNum"             bigint,
    "ReactivationStatus" bigint,
    "ReactivationNote"   text,
    "DoNotContact"       boolean
);

CREATE TABLE IF NOT EXISTS raw.recall (
    "RecallNum"           bigint PRIMARY KEY,
    "PatNum"              bigint,
    "DateDueCalc"         date,
    "DateDue"             date,
    "DatePrevious"        date,
    "RecallInterval"      integer,
    "RecallStatus"        bigint,
    "Note"                text,
    "IsDisabled"          boolean,
    "DateTStamp"          timestamp,
    "RecallTypeNum"       bigint,
    "DisableUntilBalance" double precision,
    "DisableUntilDate"    date,
    "DateScheduled"       date,
    "Priority"            boolean,
    "TimePatternOverride" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.recalltrigger (
    "RecallTriggerNum" bigint PRIMARY KEY,
    "RecallTypeNum"    bigint,
    "CodeNum"          bigint
);

CREATE TABLE IF NOT EXISTS raw.recalltype (
    "RecallTypeNum"   bigint PRIMARY KEY,
    "Description"     varchar(255),
    "DefaultInterval" integer,
    "TimePattern"     varchar(255),
    "Procedures"      varchar(255),
    "AppendToSpecial" boolean
);

CREATE TABLE IF NOT EXISTS raw.reconcile (
    "ReconcileNum"  bigint PRIMARY KEY,
    "AccountNum"    bigint,
    "StartingBal"   double precision,
    "EndingBal"     double precision,
    "DateReconcile" date,
    "IsLocked"      boolean
);

CREATE TABLE IF NOT EXISTS raw.recurringcharge (
    "RecurringChargeNum" bigint PRIMARY KEY,
    "PatNum"             bigint,
    "ClinicNum"          bigint,
    "DateTimeCharge"     timestamp,
    "ChargeStatus"       boolean,
    "FamBal"             double precision,
    "PayPlanDue"         double precision,
    "TotalDue"           double precision,
    "RepeatAmt"          double precision,
    "ChargeAmt"          double precision,
    "UserNum"            bigint,
    "PayNum"             bigint,
    "CreditCardNum"      bigint,
    "ErrorMsg"           text
);

CREATE TABLE IF NOT EXISTS raw.refattach (
    "RefAttachNum"       bigint PRIMARY KEY,
    "ReferralNum"        bigint,
    "PatNum"             bigint,
    "ItemOrder"          smallint,
    "RefDate"            date,
    "RefType"            boolean,
    "RefToStatus"        smallint,
    "Note"               text,
    "IsTransitionOfCare" boolean,
    "ProcNum"            bigint,
    "DateProcComplete"   date,
    "ProvNum"            bigint,
    "DateTStamp"         timestamp
);

CREATE TABLE IF NOT EXISTS raw.referral (
    "ReferralNum"     bigint PRIMARY KEY,
    "LName"           varchar(100),
    "FName"           varchar(100),
    "MName"           varchar(100),
    "SSN"             varchar(9),
    "UsingTIN"        boolean,
    "Specialty"       bigint,
    "ST"              varchar(2),
    "Telephone"       varchar(10),
    "Address"         varchar(100),
    "Address2"        varchar(100),
    "City"            varchar(100),
    "Zip"             varchar(10),
    "Note"            text,
    "Phone2"          varchar(30),
    "IsHidden"        boolean,
    "NotPerson"       boolean,
    "Title"           varchar(255),
    "EMail"           varchar(255),
    "PatNum"          bigint,
    "NationalProvID"  varchar(255),
    "Slip"            bigint,
    "IsDoctor"        boolean,
    "IsTrustedDirect" boolean,
    "DateTStamp"      timestamp,
    "IsPreferred"     boolean,
    "BusinessName"    varchar(255),
    "DisplayNote"     varchar(4000)
);

CREATE TABLE IF NOT EXISTS raw.referralcliniclink (
    "ReferralClinicLinkNum" bigint PRIMARY KEY,
    "ReferralNum"           bigint,
    "ClinicNum"             bigint
);

CREATE TABLE IF NOT EXISTS raw.registrationkey (
    "RegistrationKeyNum"   bigint PRIMARY KEY,
    "PatNum"               bigint,
    "RegKey"               varchar(4000),
    "Note"                 varchar(4000),
    "DateStarted"          date,
    "DateDisabled"         date,
    "DateEnded"            date,
    "IsForeign"            boolean,
    "UsesServerVersion"    boolean,
    "IsFreeVersion"        boolean,
    "IsOnlyForTesting"     boolean,
    "VotesAllotted"        integer,
    "IsResellerCustomer"   boolean,
    "HasEarlyAccess"       boolean,
    "DateTBackupScheduled" timestamp,
    "BackupPassCode"       varchar(32)
);

CREATE TABLE IF NOT EXISTS raw.reminderrule (
    "ReminderRuleNum"   bigint PRIMARY KEY,
    "ReminderCriterion" boolean,
    "CriterionFK"       bigint,
    "CriterionValue"    varchar(255),
    "Message"           varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.repeatcharge (
    "RepeatChargeNum" bigint PRIMARY KEY,
    "PatNum"          bigint,
    "ProcCode"        varchar(15),
    "ChargeAmt"       double precision,
    "DateStart"       date,
    "DateStop"        date,
    "Note"            text,
    "CopyNoteToProc"  boolean,
    "CreatesClaim"    boolean,
    "IsEnabled"       boolean,
    "UsePrepay"       boolean,
    "Npi"             text,
    "ErxAccountId"    text,
    "ProviderName"    text,
    "ChargeAmtAlt"    double precision,
    "UnearnedTypes"   varchar(4000),
    "Frequency"       boolean
);

CREATE TABLE IF NOT EXISTS raw.replicationserver (
    "ReplicationServerNum" bigint PRIMARY KEY,
    "Descript"             text,
    "ServerId"             integer,
    "RangeStart"           bigint,
    "RangeEnd"             bigint,
    "AtoZpath"             varchar(255),
    "UpdateBlocked"        boolean,
    "SlaveMonitor"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.reqneeded (
    "ReqNeededNum"    bigint PRIMARY KEY,
    "Descript"        varchar(255),
    "SchoolCourseNum" bigint,
    "SchoolClassNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.reqstudent (
    "ReqStudentNum"   bigint PRIMARY KEY,
    "ReqNeededNum"    bigint,
    "Descript"        varchar(255),
    "SchoolCourseNum" bigint,
    "ProvNum"         bigint,
    "AptNum"          bigint,
    "PatNum"          bigint,
    "InstructorNum"   bigint,
    "DateCompleted"   date
);

CREATE TABLE IF NOT EXISTS raw.requiredfield (
    "RequiredFieldNum" bigint PRIMARY KEY,
    "FieldType"        boolean,
    "FieldName"        varchar(50)
);

CREATE TABLE IF NOT EXISTS raw.requiredfieldcondition (
    "RequiredFieldConditionNum" bigint PRIMARY KEY,
    "RequiredFieldNum"          bigint,
    "ConditionType"             varchar(50),
    "Operator"                  boolean,
    "ConditionValue"            varchar(255),
    "ConditionRelationship"     boolean
);

CREATE TABLE IF NOT EXISTS raw.reseller (
    "ResellerNum"      bigint PRIMARY KEY,
    "PatNum"           bigint,
    "UserName"         varchar(255),
    "ResellerPassword" varchar(255),
    "BillingType"      bigint,
    "VotesAllotted"    integer,
    "Note"             varchar(4000)
);

CREATE TABLE IF NOT EXISTS raw.resellerservice (
    "ResellerServiceNum" bigint PRIMARY KEY,
    "ResellerNum"        bigint,
    "CodeNum"            bigint,
    "Fee"                double precision,
    "HostedUrl"          varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.rxalert (
    "RxAlertNum"         bigint PRIMARY KEY,
    "RxDefNum"           bigint,
    "DiseaseDefNum"      bigint,
    "AllergyDefNum"      bigint,
    "MedicationNum"      bigint,
    "NotificationMsg"    varchar(255),
    "IsHighSignificance" boolean
);

CREATE TABLE IF NOT EXISTS raw.rxdef (
    "RxDefNum"           bigint PRIMARY KEY,
    "Drug"               varchar(255),
    "Sig"                varchar(255),
    "Disp"               varchar(255),
    "Refills"            varchar(30),
    "Notes"              varchar(255),
    "IsControlled"       boolean,
    "RxCui"              bigint,
    "IsProcRequired"     boolean,
    "PatientInstruction" text
);

CREATE TABLE IF NOT EXISTS raw.rxnorm (
    "RxNormNum"   bigint PRIMARY KEY,
    "RxCui"       varchar(255),
    "MmslCode"    varchar(255),
    "Description" text
);

CREATE TABLE IF NOT EXISTS raw.rxpat (
    "RxNum"              bigint PRIMARY KEY,
    "PatNum"             bigint,
    "RxDate"             date,
    "Drug"               varchar(255),
    "Sig"                varchar(255),
    "Disp"               varchar(255),
    "Refills"            varchar(30),
    "ProvNum"            bigint,
    "Notes"              varchar(255),
    "PharmacyNum"        bigint,
    "IsControlled"       boolean,
    "DateTStamp"         timestamp,
    "SendStatus"         smallint,
    "RxCui"              bigint,
    "DosageCode"         varchar(255),
    "ErxGuid"            varchar(40),
    "IsErxOld"           boolean,
    "ErxPharmacyInfo"    varchar(255),
    "IsProcRequired"     boolean,
    "ProcNum"            bigint,
    "DaysOfSupply"       double precision,
    "PatientInstruction" text,
    "ClinicNum"          bigint,
    "UserNum"            bigint,
    "RxType"             boolean
);

CREATE TABLE IF NOT EXISTS raw.schedule (
    "ScheduleNum"  bigint PRIMARY KEY,
    "SchedDate"    date,
    "StartTime"    time,
    "StopTime"     time,
    "SchedType"    smallint,
    "ProvNum"      bigint,
    "BlockoutType" bigint,
    "Note"         text,
    "Status"       smallint,
    "EmployeeNum"  bigint,
    "DateTStamp"   timestamp,
    "ClinicNum"    bigint
);

CREATE TABLE IF NOT EXISTS raw.scheduledprocess (
    "ScheduledProcessNum" bigint PRIMARY KEY,
    "ScheduledAction"     varchar(50),
    "TimeToRun"           timestamp,
    "FrequencyToRun"      varchar(50),
    "LastRanDateTime"     timestamp
);

CREATE TABLE IF NOT EXISTS raw.scheduleop (
    "ScheduleOpNum" bigint PRIMARY KEY,
    "ScheduleNum"   bigint,
    "OperatoryNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.schoolclass (
    "SchoolClassNum" bigint PRIMARY KEY,
    "GradYear"       integer,
    "Descript"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.schoolcourse (
    "SchoolCourseNum" bigint PRIMARY KEY,
    "CourseID"        varchar(255),
    "Descript"        varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.screen (
    "ScreenNum"        bigint PRIMARY KEY,
    "Gender"           boolean,
    "RaceOld"          boolean,
    "GradeLevel"       boolean,
    "Age"              boolean,
    "Urgency"          boolean,
    "HasCaries"        boolean,
    "NeedsSealants"    boolean,
    "CariesExperience" boolean,
    "EarlyChildCaries" boolean,
    "ExistingSealants" boolean,
    "MissingAllTeeth"  boolean,
    "Birthdate"        date,
    "ScreenGroupNum"   bigint,
    "ScreenGroupOrder" smallint,
    "Comments"         varchar(255),
    "ScreenPatNum"     bigint,
    "SheetNum"         bigint
);

CREATE TABLE IF NOT EXISTS raw.screengroup (
    "ScreenGroupNum" bigint PRIMARY KEY,
    "Description"    varchar(255),
    "SGDate"         date,
    "ProvName"       varchar(255),
    "ProvNum"        bigint,
    "PlaceService"   boolean,
    "County"         varchar(255),
    "GradeSchool"    varchar(255),
    "SheetDefNum"    bigint
);

CREATE TABLE IF NOT EXISTS raw.screenpat (
    "ScreenPatNum"   bigint PRIMARY KEY,
    "PatNum"         bigint,
    "ScreenGroupNum" bigint,
    "SheetNum"       bigint,
    "PatScreenPerm"  boolean
);

CREATE TABLE IF NOT EXISTS raw.securitylog (
    "SecurityLogNum" bigint PRIMARY KEY,
    "PermType"       smallint,
    "UserNum"        bigint,
    "LogDateTime"    timestamp,
    "LogText"        text,
    "PatNum"         bigint,
    "CompName"       varchar(255),
    "FKey"           bigint,
    "LogSource"      smallint,
    "DefNum"         bigint,
    "DefNumError"    bigint,
    "DateTPrevious"  timestamp
);

CREATE TABLE IF NOT EXISTS raw.securityloghash (
    "SecurityLogHashNum" bigint PRIMARY KEY,
    "SecurityLogNum"     bigint,
    "LogHash"            varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.sessiontoken (
    "SessionTokenNum"  bigint PRIMARY KEY,
    "SessionTokenHash" varchar(255),
    "Expiration"       timestamp,
    "TokenType"        boolean,
    "FKey"             bigint
);

CREATE TABLE IF NOT EXISTS raw.sheet (
    "SheetNum"         bigint PRIMARY KEY,
    "SheetType"        integer,
    "PatNum"           bigint,
    "DateTimeSheet"    timestamp,
    "FontSize"         real,
    "FontName"         varchar(255),
    "Width"            integer,
    "Height"           integer,
    "IsLandscape"      boolean,
    "InternalNote"     text,
    "Description"      varchar(255),
    "ShowInTerminal"   smallint,
    "IsWebForm"        boolean,
    "IsMultiPage"      boolean,
    "IsDeleted"        boolean,
    "SheetDefNum"      bigint,
    "DocNum"           bigint,
    "ClinicNum"        bigint,
    "DateTSheetEdited" timestamp,
    "HasMobileLayout"  boolean,
    "RevID"            integer,
    "WebFormSheetID"   bigint
);

CREATE TABLE IF NOT EXISTS raw.sheetdef (
    "SheetDefNum"                   bigint PRIMARY KEY,
    "Description"                   varchar(255),
    "SheetType"                     integer,
    "FontSize"                      real,
    "FontName"                      varchar(255),
    "Width"                         integer,
    "Height"                        integer,
    "IsLandscape"                   boolean,
    "PageCount"                     integer,
    "IsMultiPage"                   boolean,
    "BypassGlobalLock"              boolean,
    "HasMobileLayout"               boolean,
    "DateTCreated"                  timestamp,
    "RevID"                         integer,
    "AutoCheckSaveImage"            boolean,
    "AutoCheckSaveImageDocCategory" bigint
);

CREATE TABLE IF NOT EXISTS raw.sheetfield (
    "SheetFieldNum"            bigint PRIMARY KEY,
    "SheetNum"                 bigint,
    "FieldType"                integer,
    "FieldName"                varchar(255),
    "FieldValue"               text,
    "FontSize"                 real,
    "FontName"                 varchar(255),
    "FontIsBold"               boolean,
    "XPos"                     integer,
    "YPos"                     integer,
    "Width"                    integer,
    "Height"                   integer,
    "GrowthBehavior"           integer,
    "RadioButtonValue"         varchar(255),
    "RadioButtonGroup"         varchar(255),
    "IsRequired"               boolean,
    "TabOrder"                 integer,
    "ReportableName"           varchar(255),
    "TextAlign"                smallint,
    "ItemColor"                integer,
    "DateTimeSig"              timestamp,
    "IsLocked"                 boolean,
    "TabOrderMobile"           integer,
    "UiLabelMobile"            text,
    "UiLabelMobileRadioButton" text,
    "SheetFieldDefNum"         bigint,
    "CanElectronicallySign"    boolean,
    "IsSigProvRestricted"      boolean
);

CREATE TABLE IF NOT EXISTS raw.sheetfielddef (
    "SheetFieldDefNum"         bigint PRIMARY KEY,
    "SheetDefNum"              bigint,
    "FieldType"                integer,
    "FieldName"                varchar(255),
    "FieldValue"               text,
    "FontSize"                 real,
    "FontName"                 varchar(255),
    "FontIsBold"               boolean,
    "XPos"                     integer,
    "YPos"                     integer,
    "Width"                    integer,
    "Height"                   integer,
    "GrowthBehavior"           integer,
    "RadioButtonValue"         varchar(255),
    "RadioButtonGroup"         varchar(255),
    "IsRequired"               boolean,
    "TabOrder"                 integer,
    "ReportableName"           varchar(255),
    "TextAlign"                smallint,
    "IsPaymentOption"          boolean,
    "ItemColor"                integer,
    "IsLocked"                 boolean,
    "TabOrderMobile"           integer,
    "UiLabelMobile"            text,
    "UiLabelMobileRadioButton" text,
    "LayoutMode"               boolean,
    "Language"                 varchar(255),
    "CanElectronicallySign"    boolean,
    "IsSigProvRestricted"      boolean
);

CREATE TABLE IF NOT EXISTS raw.sigbutdef (
    "SigButDefNum"          bigint PRIMARY KEY,
    "ButtonText"            varchar(255),
    "ButtonIndex"           smallint,
    "SynchIcon"             smallint,
    "ComputerName"          varchar(255),
    "SigElementDefNumUser"  bigint,
    "SigElementDefNumExtra" bigint,
    "SigElementDefNumMsg"   bigint
);

CREATE TABLE IF NOT EXISTS raw.sigelementdef (
    "SigElementDefNum" bigint PRIMARY KEY,
    "LightRow"         smallint,
    "LightColor"       integer,
    "SigElementType"   smallint,
    "SigText"          varchar(255),
    "Sound"            text,
    "ItemOrder"        smallint
);

CREATE TABLE IF NOT EXISTS raw.sigmessage (
    "SigMessageNum"         bigint PRIMARY KEY,
    "ButtonText"            varchar(255),
    "ButtonIndex"           integer,
    "SynchIcon"             boolean,
    "FromUser"              varchar(255),
    "ToUser"                varchar(255),
    "MessageDateTime"       timestamp,
    "AckDateTime"           timestamp,
    "SigText"               varchar(255),
    "SigElementDefNumUser"  bigint,
    "SigElementDefNumExtra" bigint,
    "SigElementDefNumMsg"   bigint
);

CREATE TABLE IF NOT EXISTS raw.signalod (
    "SignalNum"   bigint PRIMARY KEY,
    "DateViewing" date,
    "SigDateTime" timestamp,
    "FKey"        bigint,
    "FKeyType"    varchar(255),
    "IType"       smallint,
    "RemoteRole"  boolean,
    "MsgValue"    text
);

CREATE TABLE IF NOT EXISTS raw.site (
    "SiteNum"      bigint PRIMARY KEY,
    "Description"  varchar(255),
    "Note"         text,
    "Address"      varchar(100),
    "Address2"     varchar(100),
    "City"         varchar(100),
    "State"        varchar(100),
    "Zip"          varchar(100),
    "ProvNum"      bigint,
    "PlaceService" boolean
);

CREATE TABLE IF NOT EXISTS raw.smsblockphone (
    "SmsBlockPhoneNum"    bigint PRIMARY KEY,
    "BlockWirelessNumber" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.smsfrommobile (
    "SmsFromMobileNum"  bigint PRIMARY KEY,
    "PatNum"            bigint,
    "ClinicNum"         bigint,
    "CommlogNum"        bigint,
    "MsgText"           text,
    "DateTimeReceived"  timestamp,
    "SmsPhoneNumber"    varchar(255),
    "MobilePhoneNumber" varchar(255),
    "MsgPart"           integer,
    "MsgTotal"          integer,
    "MsgRefID"          varchar(255),
    "SmsStatus"         boolean,
    "Flags"             varchar(255),
    "IsHidden"          boolean,
    "MatchCount"        integer,
    "GuidMessage"       varchar(255),
    "SecDateTEdit"      timestamp
);

CREATE TABLE IF NOT EXISTS raw.smsphone (
    "SmsPhoneNum"      bigint PRIMARY KEY,
    "ClinicNum"        bigint,
    "PhoneNumber"      varchar(255),
    "DateTimeActive"   timestamp,
    "DateTimeInactive" timestamp,
    "InactiveCode"     varchar(255),
    "CountryCode"      varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.smstomobile (
    "SmsToMobileNum"     bigint PRIMARY KEY,
    "PatNum"             bigint,
    "GuidMessage"        varchar(255),
    "GuidBatch"          varchar(255),
    "SmsPhoneNumber"     varchar(255),
    "MobilePhoneNumber"  varchar(255),
    "IsTimeSensitive"    boolean,
    "MsgType"            smallint,
    "MsgText"            text,
    "SmsStatus"          smallint,
    "MsgParts"           integer,
    "MsgChargeUSD"       real,
    "ClinicNum"          bigint,
    "CustErrorText"      varchar(255),
    "DateTimeSent"       timestamp,
    "DateTimeTerminated" timestamp,
    "IsHidden"           boolean,
    "MsgDiscountUSD"     real,
    "SecDateTEdit"       timestamp
);

CREATE TABLE IF NOT EXISTS raw.snomed (
    "SnomedNum"   bigint PRIMARY KEY,
    "SnomedCode"  varchar(255),
    "Description" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.sop (
    "SopNum"      bigint PRIMARY KEY,
    "SopCode"     varchar(255),
    "Description" varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.stateabbr (
    "StateAbbrNum"     bigint PRIMARY KEY,
    "Description"      varchar(50),
    "Abbr"             varchar(50),
    "MedicaidIDLength" integer
);

CREATE TABLE IF NOT EXISTS raw.statement (
    "StatementNum"          bigint PRIMARY KEY,
    "PatNum"                bigint,
    "DateSent"              date,
    "DateRangeFrom"         date,
    "DateRangeTo"           date,
    "Note"                  text,
    "NoteBold"              text,
    "Mode_"                 smallint,
    "HidePayment"           boolean,
    "SinglePatient"         boolean,
    "Intermingled"          boolean,
    "IsSent"                boolean,
    "DocNum"                bigint,
    "DateTStamp"            timestamp,
    "IsReceipt"             boolean,
    "IsInvoice"             boolean,
    "IsInvoiceCopy"         boolean,
    "EmailSubject"          varchar(255),
    "EmailBody"             text,
    "SuperFamily"           bigint,
    "IsBalValid"            boolean,
    "InsEst"                double precision,
    "BalTotal"              double precision,
    "StatementType"         varchar(50),
    "ShortGUID"             varchar(30),
    "StatementShortURL"     varchar(50),
    "StatementURL"          varchar(255),
    "SmsSendStatus"         smallint,
    "LimitedCustomFamily"   smallint,
    "ShowTransSinceBalZero" boolean
);

CREATE TABLE IF NOT EXISTS raw.statementprod (
    "StatementProdNum" bigint PRIMARY KEY,
    "StatementNum"     bigint,
    "FKey"             bigint,
    "ProdType"         smallint,
    "LateChargeAdjNum" bigint,
    "DocNum"           bigint
);

CREATE TABLE IF NOT EXISTS raw.stmtlink (
    "StmtLinkNum"  bigint PRIMARY KEY,
    "StatementNum" bigint,
    "StmtLinkType" smallint,
    "FKey"         bigint
);

CREATE TABLE IF NOT EXISTS raw.substitutionlink (
    "SubstitutionLinkNum" bigint PRIMARY KEY,
    "PlanNum"             bigint,
    "CodeNum"             bigint,
    "SubstitutionCode"    varchar(25),
    "SubstOnlyIf"         integer
);

CREATE TABLE IF NOT EXISTS raw.supplier (
    "SupplierNum" bigint PRIMARY KEY,
    "Name"        varchar(255),
    "Phone"       varchar(255),
    "CustomerId"  varchar(255),
    "Website"     text,
    "UserName"    varchar(255),
    "Password"    varchar(255),
    "Note"        text
);

CREATE TABLE IF NOT EXISTS raw.supply (
    "SupplyNum"        bigint PRIMARY KEY,
    "SupplierNum"      bigint,
    "CatalogNumber"    varchar(255),
    "Descript"         varchar(255),
    "Category"         bigint,
    "ItemOrder"        integer,
    "LevelDesired"     real,
    "IsHidden"         boolean,
    "Price"            double precision,
    "BarCodeOrID"      varchar(255),
    "DispDefaultQuant" real,
    "DispUnitsCount"   integer,
    "DispUnitDesc"     varchar(255),
    "LevelOnHand"      real,
    "OrderQty"         integer
);

CREATE TABLE IF NOT EXISTS raw.supplyneeded (
    "SupplyNeededNum" bigint PRIMARY KEY,
    "Description"     text,
    "DateAdded"       date
);

CREATE TABLE IF NOT EXISTS raw.supplyorder (
    "SupplyOrderNum" bigint PRIMARY KEY,
    "SupplierNum"    bigint,
    "DatePlaced"     date,
    "Note"           text,
    "AmountTotal"    double precision,
    "UserNum"        bigint,
    "ShippingCharge" double precision,
    "DateReceived"   date
);

CREATE TABLE IF NOT EXISTS raw.supplyorderitem (
    "SupplyOrderItemNum" bigint PRIMARY KEY,
    "SupplyOrderNum"     bigint,
    "SupplyNum"          bigint,
    "Qty"                integer,
    "Price"              double precision,
    "DateReceived"       date
);

CREATE TABLE IF NOT EXISTS raw.task (
    "TaskNum"           bigint PRIMARY KEY,
    "TaskListNum"       bigint,
    "DateTask"          date,
    "KeyNum"            bigint,
    "Descript"          text,
    "TaskStatus"        smallint,
    "IsRepeating"       boolean,
    "DateType"          boolean,
    "FromNum"           bigint,
    "ObjectType"        smallint,
    "DateTimeEntry"     timestamp,
    "UserNum"           bigint,
    "DateTimeFinished"  timestamp,
    "PriorityDefNum"    bigint,
    "ReminderGroupId"   varchar(20),
    "ReminderType"      smallint,
    "ReminderFrequency" integer,
    "DateTimeOriginal"  timestamp,
    "SecDateTEdit"      timestamp,
    "DescriptOverride"  varchar(255),
    "IsReadOnly"        boolean,
    "Category"          bigint
);

CREATE TABLE IF NOT EXISTS raw.taskancestor (
    "TaskAncestorNum" bigint PRIMARY KEY,
    "TaskNum"         bigint,
    "TaskListNum"     bigint
);

CREATE TABLE IF NOT EXISTS raw.taskattachment (
    "TaskAttachmentNum" bigint PRIMARY KEY,
    "TaskNum"           bigint,
    "DocNum"            bigint,
    "TextValue"         text,
    "Description"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.taskhist (
    "TaskHistNum"       bigint PRIMARY KEY,
    "UserNumHist"       bigint,
    "DateTStamp"        timestamp,
    "IsNoteChange"      boolean,
    "TaskNum"           bigint,
    "TaskListNum"       bigint,
    "DateTask"          date,
    "KeyNum"            bigint,
    "Descript"          text,
    "TaskStatus"        smallint,
    "IsRepeating"       boolean,
    "DateType"          boolean,
    "FromNum"           bigint,
    "ObjectType"        smallint,
    "DateTimeEntry"     timestamp,
    "UserNum"           bigint,
    "DateTimeFinished"  timestamp,
    "PriorityDefNum"    bigint,
    "ReminderGroupId"   varchar(20),
    "ReminderType"      smallint,
    "ReminderFrequency" integer,
    "DateTimeOriginal"  timestamp,
    "SecDateTEdit"      timestamp,
    "DescriptOverride"  varchar(255),
    "IsReadOnly"        boolean,
    "Category"          bigint
);

CREATE TABLE IF NOT EXISTS raw.tasklist (
    "TaskListNum"          bigint PRIMARY KEY,
    "Descript"             varchar(255),
    "Parent"               bigint,
    "DateTL"               date,
    "IsRepeating"          boolean,
    "DateType"             boolean,
    "FromNum"              bigint,
    "ObjectType"           smallint,
    "DateTimeEntry"        timestamp,
    "GlobalTaskFilterType" boolean,
    "TaskListStatus"       smallint
);

CREATE TABLE IF NOT EXISTS raw.tasknote (
    "TaskNoteNum"  bigint PRIMARY KEY,
    "TaskNum"      bigint,
    "UserNum"      bigint,
    "DateTimeNote" timestamp,
    "Note"         text
);

CREATE TABLE IF NOT EXISTS raw.tasksubscription (
    "TaskSubscriptionNum" bigint PRIMARY KEY,
    "UserNum"             bigint,
    "TaskListNum"         bigint,
    "TaskNum"             bigint
);

CREATE TABLE IF NOT EXISTS raw.taskunread (
    "TaskUnreadNum" bigint PRIMARY KEY,
    "TaskNum"       bigint,
    "UserNum"       bigint
);

CREATE TABLE IF NOT EXISTS raw.tempimageconv (
    filepath   text,
    filename   text,
    patnum     bigint,
    patnum_str varchar(30),
    foldername varchar(50)
);

CREATE TABLE IF NOT EXISTS raw.tempimageconv2 (
    filepath    text,
    filename    varchar(100),
    patnum      bigint,
    patnum_str  varchar(30),
    imagedate   varchar(50),
    description varchar(200),
    document_id varchar(50),
    "IsDeleted" integer,
    doccategory integer
);

CREATE TABLE IF NOT EXISTS raw.tempinsplan_bak_20200424 (
    "PlanNum"                      bigint,
    "GroupName"                    varchar(50),
    "GroupNum"                     varchar(25),
    "PlanNote"                     text,
    "FeeSched"                     bigint,
    "PlanType"                     char(1),
    "ClaimFormNum"                 bigint,
    "UseAltCode"                   boolean,
    "ClaimsUseUCR"                 boolean,
    "CopayFeeSched"                bigint,
    "EmployerNum"                  bigint,
    "CarrierNum"                   bigint,
    "AllowedFeeSched"              bigint,
    "TrojanID"                     varchar(100),
    "DivisionNo"                   varchar(255),
    "IsMedical"                    boolean,
    "FilingCode"                   bigint,
    "DentaideCardSequence"         boolean,
    "ShowBaseUnits"                boolean,
    "CodeSubstNone"                boolean,
    "IsHidden"                     boolean,
    "MonthRenew"                   smallint,
    "FilingCodeSubtype"            bigint,
    "CanadianPlanFlag"             varchar(5),
    "CanadianDiagnosticCode"       varchar(255),
    "CanadianInstitutionCode"      varchar(255),
    "RxBIN"                        varchar(255),
    "CobRule"                      boolean,
    "SopCode"                      varchar(255),
    "SecUserNumEntry"              bigint,
    "SecDateEntry"                 date,
    "SecDateTEdit"                 timestamp,
    "HideFromVerifyList"           boolean,
    "OrthoType"                    boolean,
    "OrthoAutoProcFreq"            boolean,
    "OrthoAutoProcCodeNumOverride" bigint,
    "OrthoAutoFeeBilled"           double precision,
    "OrthoAutoClaimDaysWait"       integer,
    "BillingType"                  bigint,
    "HasPpoSubstWriteoffs"         boolean,
    "ExclusionFeeRule"             boolean
);

CREATE TABLE IF NOT EXISTS raw.temppopup_bak_20200424 (
    "PopupNum"        bigint,
    "PatNum"          bigint,
    "Description"     text,
    "IsDisabled"      boolean,
    "PopupLevel"      boolean,
    "UserNum"         bigint,
    "DateTimeEntry"   timestamp,
    "IsArchived"      boolean,
    "PopupNumArchive" bigint
);

CREATE TABLE IF NOT EXISTS raw.tempprocedurecode_bak_20240617 (
    "CodeNum"            bigint,
    "ProcCode"           varchar(15),
    "Descript"           varchar(255),
    "AbbrDesc"           varchar(50),
    "ProcTime"           varchar(24),
    "ProcCat"            bigint,
    "TreatArea"          smallint,
    "NoBillIns"          boolean,
    "IsProsth"           boolean,
    "DefaultNote"        text,
    "IsHygiene"          boolean,
    "GTypeNum"           smallint,
    "AlternateCode1"     varchar(15),
    "MedicalCode"        varchar(15),
    "IsTaxed"            boolean,
    "PaintType"          smallint,
    "GraphicColor"       integer,
    "LaymanTerm"         varchar(255),
    "IsCanadianLab"      boolean,
    "PreExisting"        boolean,
    "BaseUnits"          integer,
    "SubstitutionCode"   varchar(25),
    "SubstOnlyIf"        integer,
    "DateTStamp"         timestamp,
    "IsMultiVisit"       boolean,
    "DrugNDC"            varchar(255),
    "RevenueCodeDefault" varchar(255),
    "ProvNumDefault"     bigint,
    "CanadaTimeUnits"    double precision,
    "IsRadiology"        boolean,
    "DefaultClaimNote"   text,
    "DefaultTPNote"      text,
    "BypassGlobalLock"   boolean,
    "TaxCode"            varchar(16),
    "PaintText"          varchar(255),
    "AreaAlsoToothRange" boolean,
    "DiagnosticCodes"    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.tempschedule_bak_20200424 (
    "ScheduleNum"  bigint,
    "SchedDate"    date,
    "StartTime"    time,
    "StopTime"     time,
    "SchedType"    smallint,
    "ProvNum"      bigint,
    "BlockoutType" bigint,
    "Note"         text,
    "Status"       boolean,
    "EmployeeNum"  bigint,
    "DateTStamp"   timestamp,
    "ClinicNum"    bigint
);

CREATE TABLE IF NOT EXISTS raw.tempscheduleop_bak_20200424 (
    "ScheduleOpNum" bigint,
    "ScheduleNum"   bigint,
    "OperatoryNum"  bigint
);

CREATE TABLE IF NOT EXISTS raw.terminalactive (
    "TerminalActiveNum" bigint PRIMARY KEY,
    "ComputerName"      varchar(255),
    "TerminalStatus"    boolean,
    "PatNum"            bigint,
    "SessionId"         integer,
    "ProcessId"         integer,
    "SessionName"       varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.timeadjust (
    "TimeAdjustNum"          bigint PRIMARY KEY,
    "EmployeeNum"            bigint,
    "TimeEntry"              timestamp,
    "RegHours"               time,
    "OTimeHours"             time,
    "Note"                   text,
    "IsAuto"                 boolean,
    "ClinicNum"              bigint,
    "PtoDefNum"              bigint,
    "PtoHours"               time,
    "IsUnpaidProtectedLeave" boolean,
    "SecuUserNumEntry"       bigint
);

CREATE TABLE IF NOT EXISTS raw.timecardrule (
    "TimeCardRuleNum"  bigint PRIMARY KEY,
    "EmployeeNum"      bigint,
    "OverHoursPerDay"  time,
    "AfterTimeOfDay"   time,
    "BeforeTimeOfDay"  time,
    "IsOvertimeExempt" boolean,
    "MinClockInTime"   time,
    "HasWeekendRate3"  boolean
);

CREATE TABLE IF NOT EXISTS raw.tmpdocument (
    document_id            varchar(50),
    document_name          text,
    document_type          text,
    document_creation_date text,
    document_modified_date text,
    open_with              text,
    document_group_id      text,
    patient_id             varchar(50),
    ref_table              text,
    sec_ref_id             text,
    sec_ref_table          text,
    user_id                text,
    original_user_id       text,
    private                text,
    display_in_docmgr      text,
    signed                 text,
    archive_name           text,
    archive_path           text,
    needs_converted        text,
    notice_of_privacy      text,
    privacy_authorization  text,
    consent                text,
    practice_id            text,
    custom_document_id     text,
    headerfooter_added     text,
    doccategory            integer
);

CREATE TABLE IF NOT EXISTS raw.tmpimages (
    patient_id              varchar(50),
    images_date_time        text,
    image_id                varchar(50),
    use_as_example          text,
    tooth_number            text,
    in_use                  text,
    row                     text,
    _column                 text,
    date_last_modified      text,
    last_modified_by        text,
    image_type              text,
    acquired_from           text,
    exam_id                 text,
    calibration             text,
    signature               text,
    example_group           text,
    document_group          text,
    acquired_by             text,
    height                  text,
    width                   text,
    original_image_id       text,
    image_to_delete         text,
    image_description       text,
    instance_uid            text,
    archive_name            text,
    archive_path            text,
    image_status            text,
    practice_id             text,
    maximus_signature       text,
    "DolphinTimePointImage" text,
    exposure_level          text,
    sidexis_image_position  text
);

CREATE TABLE IF NOT EXISTS raw.tmppatient (
    patient_id       varchar(50),
    patient_image_id varchar(50)
);

CREATE TABLE IF NOT EXISTS raw.toolbutitem (
    "ToolButItemNum" bigint PRIMARY KEY,
    "ProgramNum"     bigint,
    "ToolBar"        smallint,
    "ButtonText"     varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.toothgridcell (
    "ToothGridCellNum" bigint PRIMARY KEY,
    "SheetFieldNum"    bigint,
    "ToothGridColNum"  bigint,
    "ValueEntered"     varchar(255),
    "ToothNum"         varchar(10)
);

CREATE TABLE IF NOT EXISTS raw.toothgridcol (
    "ToothGridColNum" bigint PRIMARY KEY,
    "SheetFieldNum"   bigint,
    "NameItem"        varchar(255),
    "CellType"        boolean,
    "ItemOrder"       smallint,
    "ColumnWidth"     smallint,
    "CodeNum"         bigint,
    "ProcStatus"      boolean
);

CREATE TABLE IF NOT EXISTS raw.toothinitial (
    "ToothInitialNum" bigint PRIMARY KEY,
    "PatNum"          bigint,
    "ToothNum"        varchar(2),
    "InitialType"     smallint,
    "Movement"        real,
    "DrawingSegment"  text,
    "ColorDraw"       integer,
    "SecDateTEntry"   timestamp,
    "SecDateTEdit"    timestamp,
    "DrawText"        varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.transaction (
    "TransactionNum"        bigint PRIMARY KEY,
    "DateTimeEntry"         timestamp,
    "UserNum"               bigint,
    "DepositNum"            bigint,
    "PayNum"                bigint,
    "SecUserNumEdit"        bigint,
    "SecDateTEdit"          timestamp,
    "TransactionInvoiceNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.transactioninvoice (
    "TransactionInvoiceNum" bigint PRIMARY KEY,
    "FileName"              varchar(255),
    "InvoiceData"           text,
    "FilePath"              varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.treatplan (
    "TreatPlanNum"          bigint PRIMARY KEY,
    "PatNum"                bigint,
    "DateTP"                date,
    "Heading"               varchar(255),
    "Note"                  text,
    "Signature"             text,
    "SigIsTopaz"            boolean,
    "ResponsParty"          bigint,
    "DocNum"                bigint,
    "TPStatus"              smallint,
    "SecUserNumEntry"       bigint,
    "SecDateEntry"          date,
    "SecDateTEdit"          timestamp,
    "UserNumPresenter"      bigint,
    "TPType"                boolean,
    "SignaturePractice"     text,
    "DateTSigned"           timestamp,
    "DateTPracticeSigned"   timestamp,
    "SignatureText"         varchar(255),
    "SignaturePracticeText" varchar(255),
    "MobileAppDeviceNum"    bigint
);

CREATE TABLE IF NOT EXISTS raw.treatplanattach (
    "TreatPlanAttachNum" bigint PRIMARY KEY,
    "TreatPlanNum"       bigint,
    "ProcNum"            bigint,
    "Priority"           bigint
);

CREATE TABLE IF NOT EXISTS raw.treatplanparam (
    "TreatPlanParamNum" bigint PRIMARY KEY,
    "PatNum"            bigint,
    "TreatPlanNum"      bigint,
    "ShowDiscount"      boolean,
    "ShowMaxDed"        boolean,
    "ShowSubTotals"     boolean,
    "ShowTotals"        boolean,
    "ShowCompleted"     boolean,
    "ShowFees"          boolean,
    "ShowIns"           boolean
);

CREATE TABLE IF NOT EXISTS raw.tsitranslog (
    "TsiTransLogNum" bigint PRIMARY KEY,
    "PatNum"         bigint,
    "UserNum"        bigint,
    "TransType"      boolean,
    "TransDateTime"  timestamp,
    "ServiceType"    boolean,
    "ServiceCode"    boolean,
    "TransAmt"       double precision,
    "AccountBalance" double precision,
    "FKeyType"       boolean,
    "FKey"           bigint,
    "RawMsgText"     varchar(1000),
    "ClientId"       varchar(25),
    "TransJson"      text,
    "ClinicNum"      bigint,
    "AggTransLogNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.ucum (
    "UcumNum"     bigint PRIMARY KEY,
    "UcumCode"    varchar(255),
    "Description" varchar(255),
    "IsInUse"     boolean
);

CREATE TABLE IF NOT EXISTS raw.updatehistory (
    "UpdateHistoryNum" bigint PRIMARY KEY,
    "DateTimeUpdated"  timestamp,
    "ProgramVersion"   varchar(255),
    "Signature"        text
);

CREATE TABLE IF NOT EXISTS raw.userclinic (
    "UserClinicNum" bigint PRIMARY KEY,
    "UserNum"       bigint,
    "ClinicNum"     bigint
);

CREATE TABLE IF NOT EXISTS raw.usergroup (
    "UserGroupNum"     bigint PRIMARY KEY,
    "Description"      varchar(255),
    "UserGroupNumCEMT" bigint
);

CREATE TABLE IF NOT EXISTS raw.usergroupattach (
    "UserGroupAttachNum" bigint PRIMARY KEY,
    "UserNum"            bigint,
    "UserGroupNum"       bigint
);

CREATE TABLE IF NOT EXISTS raw.userod (
    "UserNum"                    bigint PRIMARY KEY,
    "UserName"                   varchar(255),
    "Password"                   varchar(255),
    "UserGroupNum"               bigint,
    "EmployeeNum"                bigint,
    "ClinicNum"                  bigint,
    "ProvNum"                    bigint,
    "IsHidden"                   boolean,
    "TaskListInBox"              bigint,
    "AnesthProvType"             integer,
    "DefaultHidePopups"          boolean,
    "PasswordIsStrong"           boolean,
    "ClinicIsRestricted"         boolean,
    "InboxHidePopups"            boolean,
    "UserNumCEMT"                bigint,
    "DateTFail"                  timestamp,
    "FailedAttempts"             smallint,
    "DomainUser"                 varchar(255),
    "IsPasswordResetRequired"    boolean,
    "MobileWebPin"               varchar(255),
    "MobileWebPinFailedAttempts" boolean,
    "DateTLastLogin"             timestamp,
    "EClipboardClinicalPin"      varchar(128),
    "BadgeId"                    varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.userodapptview (
    "UserodApptViewNum" bigint PRIMARY KEY,
    "UserNum"           bigint,
    "ClinicNum"         bigint,
    "ApptViewNum"       bigint
);

CREATE TABLE IF NOT EXISTS raw.userodpref (
    "UserOdPrefNum" bigint PRIMARY KEY,
    "UserNum"       bigint,
    "Fkey"          bigint,
    "FkeyType"      smallint,
    "ValueString"   text,
    "ClinicNum"     bigint
);

CREATE TABLE IF NOT EXISTS raw.userquery (
    "QueryNum"         bigint PRIMARY KEY,
    "Description"      varchar(255),
    "FileName"         varchar(255),
    "QueryText"        text,
    "IsReleased"       boolean,
    "IsPromptSetup"    boolean,
    "DefaultFormatRaw" boolean
);

CREATE TABLE IF NOT EXISTS raw.userweb (
    "UserWebNum"            bigint PRIMARY KEY,
    "FKey"                  bigint,
    "FKeyType"              boolean,
    "UserName"              varchar(255),
    "Password"              varchar(255),
    "PasswordResetCode"     varchar(255),
    "RequireUserNameChange" boolean,
    "DateTimeLastLogin"     timestamp,
    "RequirePasswordChange" boolean
);

CREATE TABLE IF NOT EXISTS raw.utm (
    "UtmNum"       bigint PRIMARY KEY,
    "CampaignName" varchar(500),
    "MediumInfo"   varchar(500),
    "SourceInfo"   varchar(500)
);

CREATE TABLE IF NOT EXISTS raw.vaccineobs (
    "VaccineObsNum"      bigint PRIMARY KEY,
    "VaccinePatNum"      bigint,
    "ValType"            boolean,
    "IdentifyingCode"    boolean,
    "ValReported"        varchar(255),
    "ValCodeSystem"      boolean,
    "VaccineObsNumGroup" bigint,
    "UcumCode"           varchar(255),
    "DateObs"            date,
    "MethodCode"         varchar(255)
);

CREATE TABLE IF NOT EXISTS raw.vaccinepat (
    "VaccinePatNum"          bigint PRIMARY KEY,
    "VaccineDefNum"          bigint,
    "DateTimeStart"          timestamp,
    "DateTimeEnd"            timestamp,
    "AdministeredAmt"        real,
    "DrugUnitNum"            bigint,
    "LotNumber"              varchar(255),
    "PatNum"                 bigint,
    "Note"                   text,
    "FilledCity"             varchar(255),
    "FilledST"               varchar(255),
    "CompletionStatus"       boolean,
    "AdministrationNoteCode" boolean,
    "UserNum"                bigint,
    "ProvNumOrdering"        bigint,
    "ProvNumAdminister"      bigint,
    "DateExpire"             date,
    "RefusalReason"          boolean,
    "ActionCode"             boolean,
    "AdministrationRoute"    boolean,
    "AdministrationSite"     boolean
);

CREATE TABLE IF NOT EXISTS raw.vitalsign (
    "VitalsignNum"       bigint PRIMARY KEY,
    "PatNum"             bigint,
    "Height"             real,
    "Weight"             real,
    "BpSystolic"         smallint,
    "BpDiastolic"        smallint,
    "DateTaken"          date,
    "HasFollowupPlan"    boolean,
    "IsIneligible"       boolean,
    "Documentation"      text,
    "ChildGotNutrition"  boolean,
    "ChildGotPhysCouns"  boolean,
    "WeightCode"         varchar(255),
    "HeightExamCode"     varchar(30),
    "WeightExamCode"     varchar(30),
    "BMIExamCode"        varchar(30),
    "EhrNotPerformedNum" bigint,
    "PregDiseaseNum"     bigint,
    "BMIPercentile"      integer,
    "Pulse"              integer
);

CREATE TABLE IF NOT EXISTS raw.webschedcarrierrule (
    "WebSchedCarrierRuleNum" bigint PRIMARY KEY,
    "ClinicNum"              bigint,
    "CarrierName"            varchar(255),
    "DisplayName"            varchar(255),
    "Message"                text,
    "Rule"                   boolean
);

CREATE TABLE IF NOT EXISTS raw.webschedrecall (
    "WebSchedRecallNum"   bigint PRIMARY KEY,
    "ClinicNum"           bigint,
    "PatNum"              bigint,
    "RecallNum"           bigint,
    "DateTimeEntry"       timestamp,
    "DateDue"             timestamp,
    "ReminderCount"       integer,
    "DateTimeSent"        timestamp,
    "DateTimeSendFailed"  timestamp,
    "SendStatus"          boolean,
    "ShortGUID"           varchar(255),
    "ResponseDescript"    text,
    "Source"              boolean,
    "CommlogNum"          bigint,
    "MessageType"         boolean,
    "MessageFk"           bigint,
    "ApptReminderRuleNum" bigint
);

CREATE TABLE IF NOT EXISTS raw.wikilistheaderwidth (
    "WikiListHeaderWidthNum" bigint PRIMARY KEY,
    "ListName"               varchar(255),
    "ColName"                varchar(255),
    "ColWidth"               integer,
    "PickList"               text,
    "IsHidden"               boolean
);

CREATE TABLE IF NOT EXISTS raw.wikilisthist (
    "WikiListHistNum" bigint PRIMARY KEY,
    "UserNum"         bigint,
    "ListName"        varchar(255),
    "ListHeaders"     text,
    "ListContent"     text,
    "DateTimeSaved"   timestamp
);

CREATE TABLE IF NOT EXISTS raw.wikipage (
    "WikiPageNum"          bigint PRIMARY KEY,
    "UserNum"              bigint,
    "PageTitle"            varchar(255),
    "KeyWords"             varchar(255),
    "PageContent"          text,
    "DateTimeSaved"        timestamp,
    "IsDraft"              boolean,
    "IsLocked"             boolean,
    "IsDeleted"            boolean,
    "PageContentPlainText" text
);

CREATE TABLE IF NOT EXISTS raw.wikipagehist (
    "WikiPageNum"   bigint PRIMARY KEY,
    "UserNum"       bigint,
    "PageTitle"     varchar(255),
    "PageContent"   text,
    "DateTimeSaved" timestamp,
    "IsDeleted"     boolean
);

CREATE TABLE IF NOT EXISTS raw.xchargetransaction (
    "XChargeTransactionNum" bigint PRIMARY KEY,
    "TransType"             varchar(255),
    "Amount"                double precision,
    "CCEntry"               varchar(255),
    "PatNum"                bigint,
    "Result"                varchar(255),
    "ClerkID"               varchar(255),
    "ResultCode"            varchar(255),
    "Expiration"            varchar(255),
    "CCType"                varchar(255),
    "CreditCardNum"         varchar(255),
    "BatchNum"              varchar(255),
    "ItemNum"               varchar(255),
    "ApprCode"              varchar(255),
    "TransactionDateTime"   timestamp,
    "BatchTotal"            double precision
);

CREATE TABLE IF NOT EXISTS raw.xwebresponse (
    "XWebResponseNum"       bigint PRIMARY KEY,
    "PatNum"                bigint,
    "ProvNum"               bigint,
    "ClinicNum"             bigint,
    "PaymentNum"            bigint,
    "DateTEntry"            timestamp,
    "DateTUpdate"           timestamp,
    "TransactionStatus"     boolean,
    "ResponseCode"          integer,
    "XWebResponseCode"      varchar(255),
    "ResponseDescription"   varchar(255),
    "OTK"                   varchar(255),
    "HpfUrl"                text,
    "HpfExpiration"         timestamp,
    "TransactionID"         varchar(255),
    "TransactionType"       varchar(255),
    "Alias"                 varchar(255),
    "CardType"              varchar(255),
    "CardBrand"             varchar(255),
    "CardBrandShort"        varchar(255),
    "MaskedAcctNum"         varchar(255),
    "Amount"                double precision,
    "ApprovalCode"          varchar(255),
    "CardCodeResponse"      varchar(255),
    "ReceiptID"             integer,
    "ExpDate"               varchar(255),
    "EntryMethod"           varchar(255),
    "ProcessorResponse"     varchar(255),
    "BatchNum"              integer,
    "BatchAmount"           double precision,
    "AccountExpirationDate" date,
    "DebugError"            text,
    "PayNote"               text,
    "CCSource"              boolean,
    "OrderId"               varchar(255),
    "EmailResponse"         varchar(255),
    "LogGuid"               varchar(36)
);

CREATE TABLE IF NOT EXISTS raw.zipcode (
    "ZipCodeNum"    bigint PRIMARY KEY,
    "ZipCodeDigits" varchar(20),
    "City"          varchar(100),
    "State"         varchar(20),
    "IsFrequent"    boolean
);

RESET client_min_messages;
