using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table employer: the employers of subscribers.</summary>
/// <remarks>Read by the dbt model stg_opendental__employer.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Employer", LeastRows = 50)]
internal sealed class EmployerRows(Practice practice, RandomSources sources)
{
    public IEnumerable<Employer> All() => practice.Names.Employers.Select((name, index) => Row(name, index + 1));

    private Employer Row(string name, long employerNum)
    {
        var source = sources.For("employer's address", employerNum);
        var address = PostalAddress.Draw(practice.Names, source);
        return new()
        {
            EmployerNum = employerNum,
            EmpName = name,
            Address = address.Street,
            City = address.Town.City,
            State = address.Town.State,
            Zip = address.Town.ZipCode,
            Phone = InventedIdentifiers.Phone(source),
        };
    }
}
