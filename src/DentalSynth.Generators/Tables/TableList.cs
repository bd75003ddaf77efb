namespace DentalSynth.Generators.Tables;

// The tables that the generators fill, by what they are about. One line gives a class all columns of its table, with
// their own names and types, and the code that writes it: they come from schema/create_tables.sql at build.

[Table("clinic")]
public sealed partial class Clinic;

[Table("provider")]
public sealed partial class Provider;

[Table("operatory")]
public sealed partial class Operatory;

[Table("procedurecode")]
public sealed partial class ProcedureCode;

[Table("definition")]
public sealed partial class Definition;

[Table("feesched")]
public sealed partial class FeeSched;

[Table("fee")]
public sealed partial class Fee;

[Table("covcat")]
public sealed partial class CovCat;

[Table("covspan")]
public sealed partial class CovSpan;

[Table("userod")]
public sealed partial class Userod;

[Table("usergroup")]
public sealed partial class UserGroup;

[Table("usergroupattach")]
public sealed partial class UserGroupAttach;

[Table("userodapptview")]
public sealed partial class UserodApptView;

[Table("userodpref")]
public sealed partial class UserodPref;

[Table("apptview")]
public sealed partial class ApptView;

[Table("employee")]
public sealed partial class Employee;

[Table("timeadjust")]
public sealed partial class TimeAdjust;

[Table("program")]
public sealed partial class Program;

[Table("programproperty")]
public sealed partial class ProgramProperty;

[Table("patient")]
public sealed partial class Patient;

[Table("patientnote")]
public sealed partial class PatientNote;

[Table("patientlink")]
public sealed partial class PatientLink;

[Table("zipcode")]
public sealed partial class ZipCode;

[Table("carrier")]
public sealed partial class Carrier;

[Table("employer")]
public sealed partial class Employer;

[Table("insplan")]
public sealed partial class InsPlan;

[Table("inssub")]
public sealed partial class InsSub;

[Table("patplan")]
public sealed partial class PatPlan;

[Table("benefit")]
public sealed partial class Benefit;

[Table("insverify")]
public sealed partial class InsVerify;

[Table("insverifyhist")]
public sealed partial class InsVerifyHist;

[Table("claimform")]
public sealed partial class ClaimForm;

[Table("appointment")]
public sealed partial class Appointment;

[Table("entrylog")]
public sealed partial class EntryLog;

[Table("histappointment")]
public sealed partial class HistAppointment;

[Table("appointmenttype")]
public sealed partial class AppointmentType;

[Table("procedurelog")]
public sealed partial class ProcedureLog;

[Table("procnote")]
public sealed partial class ProcNote;

[Table("schedule")]
public sealed partial class Schedule;

[Table("scheduleop")]
public sealed partial class ScheduleOp;

[Table("recall")]
public sealed partial class Recall;

[Table("recalltype")]
public sealed partial class RecallType;

[Table("recalltrigger")]
public sealed partial class RecallTrigger;

[Table("treatplan")]
public sealed partial class TreatPlan;

[Table("treatplanattach")]
public sealed partial class TreatPlanAttach;

[Table("treatplanparam")]
public sealed partial class TreatPlanParam;

[Table("mobileappdevice")]
public sealed partial class MobileAppDevice;

[Table("proctp")]
public sealed partial class ProcTP;

[Table("procgroupitem")]
public sealed partial class ProcGroupItem;

[Table("procmultivisit")]
public sealed partial class ProcMultiVisit;

[Table("toothinitial")]
public sealed partial class ToothInitial;

[Table("perioexam")]
public sealed partial class PerioExam;

[Table("periomeasure")]
public sealed partial class PerioMeasure;

[Table("diseasedef")]
public sealed partial class DiseaseDef;

[Table("disease")]
public sealed partial class Disease;

[Table("allergydef")]
public sealed partial class AllergyDef;

[Table("allergy")]
public sealed partial class Allergy;

[Table("medication")]
public sealed partial class Medication;

[Table("rxdef")]
public sealed partial class RxDef;

[Table("rxnorm")]
public sealed partial class RxNorm;

[Table("rxpat")]
public sealed partial class RxPat;

[Table("pharmacy")]
public sealed partial class Pharmacy;

[Table("pharmclinic")]
public sealed partial class PharmClinic;

[Table("laboratory")]
public sealed partial class Laboratory;

[Table("labcase")]
public sealed partial class LabCase;

[Table("autocode")]
public sealed partial class AutoCode;

[Table("codegroup")]
public sealed partial class CodeGroup;

[Table("claim")]
public sealed partial class Claim;

[Table("claimproc")]
public sealed partial class ClaimProc;

[Table("claimpayment")]
public sealed partial class ClaimPayment;

[Table("claimsnapshot")]
public sealed partial class ClaimSnapshot;

[Table("claimtracking")]
public sealed partial class ClaimTracking;

[Table("eobattach")]
public sealed partial class EobAttach;

[Table("insbluebook")]
public sealed partial class InsBlueBook;

[Table("insbluebooklog")]
public sealed partial class InsBlueBookLog;

[Table("payment")]
public sealed partial class Payment;

[Table("paysplit")]
public sealed partial class PaySplit;

[Table("adjustment")]
public sealed partial class Adjustment;

[Table("payplan")]
public sealed partial class PayPlan;

[Table("payplancharge")]
public sealed partial class PayPlanCharge;

[Table("statement")]
public sealed partial class Statement;

[Table("statementprod")]
public sealed partial class StatementProd;

[Table("commlog")]
public sealed partial class Commlog;

[Table("document")]
public sealed partial class Document;

[Table("referral")]
public sealed partial class Referral;

[Table("refattach")]
public sealed partial class RefAttach;

[Table("sheet")]
public sealed partial class Sheet;

[Table("sheetfield")]
public sealed partial class SheetField;

[Table("sheetdef")]
public sealed partial class SheetDef;

[Table("sheetfielddef")]
public sealed partial class SheetFieldDef;

[Table("tasklist")]
public sealed partial class TaskList;

[Table("taskhist")]
public sealed partial class TaskHist;

[Table("tasknote")]
public sealed partial class TaskNote;

[Table("tasksubscription")]
public sealed partial class TaskSubscription;

[Table("taskunread")]
public sealed partial class TaskUnread;

[Table("task")]
public sealed partial class OfficeTask; // a Task is something else in every other file
