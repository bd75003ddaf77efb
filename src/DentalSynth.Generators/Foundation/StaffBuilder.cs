using System.Globalization;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation;

/// <summary>Hires those who use the program: the ones of users.csv, and four more for each place beyond theirs.</summary>
internal static class StaffBuilder
{
    private static readonly StaffRole[] AtFurtherPlaces =
    [
        StaffRole.FrontDesk,
        StaffRole.FrontDesk,
        StaffRole.Clinical,
        StaffRole.Clinical,
    ];

    /// <summary>Returns everybody, by UserNum.</summary>
    public static IReadOnlyList<StaffMember> Build(int places)
    {
        var members = CsvTable.Read("users.csv").Select(Member).ToList();
        for (var place = members.Max(member => member.Place) + 1; place <= places; place++)
        {
            for (var index = 0; index < AtFurtherPlaces.Length; index++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"place{place:00}_{index + 1}");
                members.Add(new(members.Count + 1, name, AtFurtherPlaces[index], place));
            }
        }

        return members;
    }

    /// <summary>Returns those of some by what they do.</summary>
    public static Staff ByRole(IEnumerable<StaffMember> members)
    {
        var users = members.ToLookup(member => member.Role, member => member.UserNum);
        return new(
            [.. users[StaffRole.FrontDesk]],
            [.. users[StaffRole.Billing]],
            [.. users[StaffRole.Clinical]],
            users[StaffRole.Service].Single()
        );
    }

    private static StaffMember Member(CsvRow user) =>
        new(user.Number("UserNum"), user.Text("UserName"), user.Choice<StaffRole>("Role"), user.Number("Place"));
}
