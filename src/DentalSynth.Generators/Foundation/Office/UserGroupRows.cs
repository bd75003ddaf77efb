using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Tables usergroup and usergroupattach: a user group for each role.</summary>
/// <remarks>Read by the dbt models stg_opendental__usergroup and stg_opendental__usergroupattach.</remarks>
/// <param name="practice">The practice.</param>
[Table("UserGroup", LeastRows = 4)]
[Table("UserGroupAttach", BelongsTo = TableScope.Clinic, Noun = "members of user groups", LeastRows = 30)]
internal sealed class UserGroupRows(Practice practice)
{
    private static readonly string[] Names = ["Front desk", "Billing", "Clinical", "Services"];

    /// <summary>Returns the key of a role's user group.</summary>
    public static long Of(StaffRole role) => (long)role + 1;

    public static IEnumerable<UserGroup> Groups() =>
        Enum.GetValues<StaffRole>()
            .Select(role => new UserGroup
            {
                UserGroupNum = Of(role),
                Description = Names[(int)role],
                UserGroupNumCEMT = 0,
            });

    public IEnumerable<UserGroupAttach> Members() =>
        practice.StaffMembers.Select(user => new UserGroupAttach
        {
            UserGroupAttachNum = user.UserNum,
            UserNum = user.UserNum,
            UserGroupNum = Of(user.Role),
        });
}
