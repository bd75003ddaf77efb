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
        ["claim"] = RuleFile.Claims,
        ["claimpayment"] = RuleFile.Checks,
        ["claimproc"] = RuleFile.Benefit,
        ["commlog"] = RuleFile.Contacts,
        ["definition"] = RuleFile.Definitions,
        ["document"] = RuleFile.Documents,
        ["employee"] = RuleFile.Employees,
        ["entrylog"] = RuleFile.EntryLog,
        ["fee"] = RuleFile.Fees,
        ["histappointment"] = RuleFile.AppointmentHistory,
        ["patplan"] = RuleFile.PlanChoice,
        ["payment"] = RuleFile.PaymentType,
        ["paysplit"] = RuleFile.Payments,
        ["procedurelog"] = RuleFile.Fee,
        ["recall"] = RuleFile.Recall,
        ["recalltrigger"] = RuleFile.RecallTriggers,
        ["recalltype"] = RuleFile.RecallTypes,
        ["refattach"] = RuleFile.Referrals,
        ["referral"] = RuleFile.ReferralSources,
        ["schedule"] = RuleFile.Schedule,
        ["scheduleop"] = RuleFile.Schedule,
        ["task"] = RuleFile.Tasks,
        ["taskhist"] = RuleFile.TaskHistory,
        ["tasklist"] = RuleFile.TaskLists,
        ["tasknote"] = RuleFile.TaskNote,
        ["tasksubscription"] = RuleFile.TaskWatch,
        ["taskunread"] = RuleFile.TaskWatch,
        ["timeadjust"] = RuleFile.Overtime,
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
