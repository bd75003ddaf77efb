using System.Collections.Frozen;

namespace DentalSynth.Cli.Output;

/// <summary>What the rows of a table are called in English.</summary>
internal static class TableNouns
{
    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["appointmenttype"] = "appointment types",
        ["apptview"] = "appointment views",
        ["claimpayment"] = "claim payments",
        ["claimproc"] = "claim procedures",
        ["commlog"] = "communication logs",
        ["covcat"] = "coverage categories",
        ["covspan"] = "coverage spans",
        ["entrylog"] = "entries logged",
        ["feesched"] = "fee schedules",
        ["histappointment"] = "changes of appointments",
        ["insplan"] = "insurance plans",
        ["inssub"] = "subscribers",
        ["operatory"] = "operatories",
        ["patientlink"] = "family links",
        ["patientnote"] = "patient notes",
        ["patplan"] = "patient plans",
        ["paysplit"] = "payment splits",
        ["procedurecode"] = "procedure codes",
        ["procedurelog"] = "procedures",
        ["procnote"] = "procedure notes",
        ["programproperty"] = "program settings",
        ["recalltrigger"] = "recall triggers",
        ["recalltype"] = "recall types",
        ["refattach"] = "referral attachments",
        ["schedule"] = "blocks of working hours",
        ["scheduleop"] = "chairs of working hours",
        ["sheet"] = "forms filled in",
        ["sheetdef"] = "forms",
        ["sheetfield"] = "fields filled in",
        ["sheetfielddef"] = "fields of forms",
        ["taskhist"] = "changes of tasks",
        ["tasklist"] = "lists of tasks",
        ["tasknote"] = "notes on tasks",
        ["tasksubscription"] = "watchers of tasks",
        ["taskunread"] = "unread tasks",
        ["timeadjust"] = "days off and overtime",
        ["usergroup"] = "groups of users",
        ["usergroupattach"] = "members of groups",
        ["userod"] = "users",
        ["userodapptview"] = "users' views",
        ["userodpref"] = "users' preferences",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the plural noun for a table's rows.</summary>
    public static string Of(string table) => Nouns.TryGetValue(table, out var noun) ? noun : $"{table}s";
}
