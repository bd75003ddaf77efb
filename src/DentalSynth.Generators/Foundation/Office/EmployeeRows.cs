using System.Globalization;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Table employee: hourly staff: front desk, billing, hygienists and assistants.</summary>
/// <remarks>The first of each role is the others' supervisor. Read by the dbt model stg_opendental__employee, whose
/// tests reject a supervisor of 0 but accept null.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Employee", BelongsTo = TableScope.Clinic, LeastRows = 29, MayBeEmpty = "ReportsTo")]
internal sealed class EmployeeRows(Practice practice, RandomSources sources)
{
    private const int FirstExtension = 100; // extensions have three digits

    public IEnumerable<Employee> All() => practice.Employees.Select(Row);

    private Employee Row(StaffMember member)
    {
        var source = sources.For("employee", member.UserNum);
        var name = PersonName.Draw(practice.Names, source);
        var leader = practice.Staff.Of(member.Role)[0];
        return new()
        {
            EmployeeNum = member.UserNum,
            LName = name.Last,
            FName = name.First,
            MiddleI = string.Empty,
            IsHidden = false,
            ClockStatus = "Home",
            PhoneExt = FirstExtension + (int)member.UserNum,
            PayrollID = string.Create(CultureInfo.InvariantCulture, $"P{member.UserNum:000}"),
            WirelessPhone = InventedIdentifiers.Phone(source),
            EmailWork = InventedIdentifiers.Email(member.UserName, source),
            EmailPersonal = string.Empty,
            IsFurloughed = false,
            IsWorkingHome = false,
            ReportsTo = member.UserNum == leader ? null : leader,
        };
    }
}
