using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Table userodpref: each user's preferences.</summary>
/// <remarks>Read by the dbt model int_user_preferences, which accepts only ClinicNum 0.</remarks>
/// <param name="practice">The practice.</param>
[Table("UserodPref", BelongsTo = TableScope.Clinic, Noun = "user preferences", LeastRows = 60)]
internal sealed class UserPreferenceRows(Practice practice)
{
    private static readonly UserPreference[] Kinds = [UserPreference.NoteCategories, UserPreference.TaskPane];

    /// <summary>Returns one row per user and kind of preference.</summary>
    public IEnumerable<UserodPref> All() =>
        practice.StaffMembers.SelectMany(user => Kinds.Select((kind, index) => Row(user, kind, index)));

    private static UserodPref Row(StaffMember user, UserPreference kind, int index) =>
        new()
        {
            UserOdPrefNum = ((user.UserNum - 1) * Kinds.Length) + index + 1,
            UserNum = user.UserNum,
            Fkey = 0,
            FkeyType = (short)kind,
            ValueString = kind == UserPreference.TaskPane && user.Role == StaffRole.Clinical ? "1" : "0",
            ClinicNum = 0,
        };
}
