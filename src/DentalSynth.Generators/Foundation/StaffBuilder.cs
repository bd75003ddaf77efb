using System.Globalization;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation;

/// <summary>Sets up the users: those of users.csv, and 4 more for each clinic beyond theirs.</summary>
internal static class StaffBuilder
{
    private static readonly StaffRole[] AtFurtherClinics =
    [
        StaffRole.FrontDesk,
        StaffRole.FrontDesk,
        StaffRole.Clinical,
        StaffRole.Clinical,
    ];

    public static IReadOnlyList<StaffMember> Build(int clinics)
    {
        var members = CsvTable.Read("users.csv").Select(Member).ToList();
        for (var clinic = members.Max(member => member.Clinic) + 1; clinic <= clinics; clinic++)
        {
            for (var index = 0; index < AtFurtherClinics.Length; index++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"place{clinic:00}_{index + 1}");
                members.Add(new(members.Count + 1, name, AtFurtherClinics[index], clinic));
            }
        }

        return members;
    }

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
        new(user.Number("UserNum"), user.Text("UserName"), user.Choice<StaffRole>("Role"), user.Number("Clinic"));
}
