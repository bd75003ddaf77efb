using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table claimform: the claim forms.</summary>
/// <remarks>Read by the dbt model stg_opendental__claimform.</remarks>
[Table("ClaimForm", LeastRows = 6)]
internal static class ClaimFormRows
{
    /// <summary>The form that every plan uses.</summary>
    public const long Usual = 1;

    // A letter page, in hundredths of an inch.
    private const int PageWidth = 850;
    private const int PageHeight = 1_100;

    public static IEnumerable<ClaimForm> All() => CsvTable.Read("claim_forms.csv").Select(Row);

    private static ClaimForm Row(CsvRow form) =>
        new()
        {
            ClaimFormNum = form.Number("ClaimFormNum"),
            Description = form.Text("Description"),
            IsHidden = form.Flag("IsHidden"),
            FontName = "Arial",
            FontSize = 9,
            UniqueID = string.Empty,
            PrintImages = true,
            OffsetX = 0,
            OffsetY = 0,
            Width = PageWidth,
            Height = PageHeight,
        };
}
