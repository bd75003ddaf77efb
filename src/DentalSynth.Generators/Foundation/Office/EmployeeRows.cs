using System.Globalization;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Table employee: those who are paid by the hour, at the desk, in billing and at the chair.</summary>
/// <remarks>The first of each kind leads the others. Read by the dbt model stg_opendental__employee, whose tests look a
/// leader 0 up in vain, but take null.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Employee", BelongsTo = TableScope.Clinic)]
internal sealed class EmployeeRows(Practice practice, RandomSources sources)
{
    private const int FirstExtension = 100;

    /// <summary>Returns one row per person who uses the program.</summary>
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
