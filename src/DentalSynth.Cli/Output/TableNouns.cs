using System.Collections.Frozen;

namespace DentalSynth.Cli.Output;

/// <summary>What the rows of a table are called in English.</summary>
internal static class TableNouns
{
    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["appointmenttype"] = "appointment types",
        ["claimpayment"] = "claim payments",
        ["claimproc"] = "claim procedures",
        ["commlog"] = "communication logs",
        ["covcat"] = "coverage categories",
        ["covspan"] = "coverage spans",
        ["feesched"] = "fee schedules",
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
        ["recalltrigger"] = "recall triggers",
        ["recalltype"] = "recall types",
        ["refattach"] = "referral attachments",
        ["userod"] = "users",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the plural noun for a table's rows.</summary>
    public static string Of(string table) => Nouns.TryGetValue(table, out var noun) ? noun : $"{table}s";
}
