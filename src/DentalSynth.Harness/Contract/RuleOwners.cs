namespace DentalSynth.Harness.Contract;

/// <summary>Which file decides what is in a raw table: where to look when something about it does not hold.</summary>
internal static class RuleOwners
{
    private const int Shown = 2;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["adjustment"] = RuleFile.Discount,
        ["appointment"] = RuleFile.AppointmentTimes,
        ["appointmenttype"] = RuleFile.AppointmentTypes,
        ["apptview"] = RuleFile.AppointmentViews,
        ["autocode"] = RuleFile.AutoCodes,
        ["claim"] = RuleFile.Claims,
        ["claimform"] = RuleFile.ClaimForms,
        ["claimpayment"] = RuleFile.Checks,
        ["claimproc"] = RuleFile.Benefit,
        ["claimsnapshot"] = RuleFile.ClaimTrail,
        ["claimtracking"] = RuleFile.ClaimTrail,
        ["codegroup"] = RuleFile.CodeGroups,
        ["commlog"] = RuleFile.Contacts,
        ["definition"] = RuleFile.Definitions,
        ["document"] = RuleFile.Documents,
        ["employee"] = RuleFile.Employees,
        ["employer"] = RuleFile.Employers,
        ["entrylog"] = RuleFile.EntryLog,
        ["eobattach"] = RuleFile.CheckRows,
        ["etl_load_status"] = RuleFile.CopyBooks,
        ["etl_transform_status"] = RuleFile.CopyBooks,
        ["fee"] = RuleFile.Fees,
        ["feesched"] = RuleFile.FeeSchedules,
        ["histappointment"] = RuleFile.AppointmentHistory,
        ["insbluebook"] = RuleFile.ClaimTrail,
        ["insbluebooklog"] = RuleFile.ClaimTrail,
        ["insverify"] = RuleFile.Verification,
        ["insverifyhist"] = RuleFile.Verification,
        ["patplan"] = RuleFile.PlanChoice,
        ["payment"] = RuleFile.PaymentType,
        ["paysplit"] = RuleFile.Payments,
        ["procedurecode"] = RuleFile.ProcedureCodes,
        ["procedurelog"] = RuleFile.Fee,
        ["procgroupitem"] = RuleFile.GroupNotes,
        ["procmultivisit"] = RuleFile.MultiVisits,
        ["proctp"] = RuleFile.PlanLines,
        ["program"] = RuleFile.Programs,
        ["programproperty"] = RuleFile.Programs,
        ["recall"] = RuleFile.Recall,
        ["recalltrigger"] = RuleFile.RecallTriggers,
        ["recalltype"] = RuleFile.RecallTypes,
        ["refattach"] = RuleFile.Referrals,
        ["referral"] = RuleFile.ReferralSources,
        ["schedule"] = RuleFile.Schedule,
        ["scheduleop"] = RuleFile.Schedule,
        ["statement"] = RuleFile.Statements,
        ["statementprod"] = RuleFile.Statements,
        ["task"] = RuleFile.Tasks,
        ["taskhist"] = RuleFile.TaskHistory,
        ["tasklist"] = RuleFile.TaskLists,
        ["tasknote"] = RuleFile.TaskNote,
        ["tasksubscription"] = RuleFile.TaskWatch,
        ["taskunread"] = RuleFile.TaskWatch,
        ["timeadjust"] = RuleFile.Overtime,
        ["treatplan"] = RuleFile.TreatmentPlans,
        ["treatplanattach"] = RuleFile.TreatmentPlans,
        ["treatplanparam"] = RuleFile.TreatmentPlans,
        ["usergroup"] = RuleFile.UserGroups,
        ["usergroupattach"] = RuleFile.UserGroups,
        ["userod"] = RuleFile.Users,
        ["userodapptview"] = RuleFile.AppointmentViews,
        ["userodpref"] = RuleFile.UserPreferences,
    };

    /// <summary>Returns the files that decide what is in some tables: the first few, in the tables' order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> tables) =>
        [.. tables.Select(table => Files.GetValueOrDefault(table, RuleFile.Generator)).Distinct().Take(Shown)];
}
