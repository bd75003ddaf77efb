using DentalSynth.Generators.Foundation.Office;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table userod: who uses the program. Nobody can log in: there are no passwords.</summary>
/// <remarks>Read by the dbt models stg_opendental__userod and int_patient_communications_base.</remarks>
/// <param name="practice">The practice.</param>
[Table("Userod", BelongsTo = TableScope.Clinic, Noun = "users", LeastRows = 10, MayBeEmpty = "EmployeeNum")]
internal sealed class UserRows(Practice practice)
{
    public IEnumerable<Userod> All() => practice.StaffMembers.Select(Row);

    private Userod Row(StaffMember user) =>
        new()
        {
            UserNum = user.UserNum,
            UserName = user.UserName,
            UserGroupNum = UserGroupRows.Of(user.Role),
            EmployeeNum = user.Role == StaffRole.Service ? null : user.UserNum,
            ClinicNum = user.Clinic > 0 ? practice.Clinics[user.Clinic - 1].ClinicNum : 0,
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
