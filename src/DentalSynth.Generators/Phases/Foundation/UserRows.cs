using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Foundation;

/// <summary>Table userod: who uses the program. Nobody can log in: there are no passwords.</summary>
/// <remarks>Read by the dbt models stg_opendental__userod and int_patient_communications_base.</remarks>
/// <param name="practice">The practice.</param>
internal sealed class UserRows(Practice practice)
{
    /// <summary>Returns one row per user.</summary>
    public IEnumerable<Userod> All() => CsvTable.Read("users.csv").Select(Row);

    private Userod Row(CsvRow user) =>
        new()
        {
            UserNum = user.Number("UserNum"),
            UserName = user.Text("UserName"),
            ClinicNum = user.Number("Place") is > 0 and var place ? practice.Locations[place - 1].ClinicNum : 0,
            IsHidden = false,
            TaskListInBox = 0,
            AnesthProvType = 0,
            DefaultHidePopups = false,
            PasswordIsStrong = false,
            ClinicIsRestricted = false,
            InboxHidePopups = false,
            FailedAttempts = 0,
            IsPasswordResetRequired = false,
            MobileWebPinFailedAttempts = false,
        };
}
