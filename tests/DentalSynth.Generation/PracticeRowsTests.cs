using System.Globalization;
using DentalSynth.Generation.Phases;

namespace DentalSynth.Generation;

public sealed class PracticeRowsTests
{
    private static readonly OpenedPractice Demo = OpenedPractice.Demo;

    [Fact]
    public void Every_table_has_the_seeds_number_of_rows()
    {
        Assert.Equal(5, Demo.Rows<Clinic>().Count);
        Assert.Equal(12, Demo.Rows<Provider>().Count);
        Assert.Equal(20, Demo.Rows<Operatory>().Count);
        Assert.Equal(200, Demo.Rows<ProcedureCode>().Count);
        Assert.Equal(500, Demo.Rows<Definition>().Count);
        Assert.Equal(3, Demo.Rows<FeeSched>().Count);
        Assert.Equal(600, Demo.Rows<Fee>().Count);
        Assert.Equal(30, Demo.Rows<Userod>().Count);
        Assert.Equal(29, Demo.Rows<Employee>().Count);
        Assert.Equal(30, Demo.Rows<UserGroupAttach>().Count);
        Assert.Equal(100, Demo.Rows<ZipCode>().Count);
        Assert.Equal(15, Demo.Rows<Carrier>().Count);
        Assert.Equal(50, Demo.Rows<Employer>().Count);
        Assert.Equal(30, Demo.Rows<InsPlan>().Count);
        Assert.Equal(1_500, Demo.Rows<Benefit>().Count);
        Assert.Equal(15, Demo.Rows<AppointmentType>().Count);
        Assert.Equal(10, Demo.Rows<RecallType>().Count);
        Assert.Equal(30, Demo.Rows<RecallTrigger>().Count);
        Assert.Equal(20, Demo.Rows<Referral>().Count);
        Assert.Equal(10, Demo.Rows<PharmClinic>().Count);
    }

    [Fact]
    public void No_two_rows_of_a_table_have_the_same_key()
    {
        var rows = Demo.Rows<IRow>();

        Assert.Equal(rows.Count, rows.DistinctBy(row => (row.Table, row.Key)).Count());
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_rows() =>
        Assert.Equal(
            await new OpenedPractice(5_000).FingerprintAsync(),
            await new OpenedPractice(5_000).FingerprintAsync()
        );

    [Fact]
    public async Task Another_seed_gives_other_rows() =>
        Assert.NotEqual(
            await new OpenedPractice(5_000, seed: 42).FingerprintAsync(),
            await new OpenedPractice(5_000, seed: 43).FingerprintAsync()
        );

    [Fact]
    public async Task The_culture_does_not_change_the_reference_rows()
    {
        var usual = CultureInfo.CurrentCulture;
        var expected = await new OpenedPractice(5_000).FingerprintAsync();
        try
        {
            CultureInfo.CurrentCulture = Hostile();
            Assert.Equal(expected, await new OpenedPractice(5_000).FingerprintAsync());
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void More_patients_only_add_clinics_with_staff_and_operatories()
    {
        var larger = new OpenedPractice(12_345);

        Assert.Equal(13, larger.Rows<Clinic>().Count);
        Assert.Equal(Demo.Rows<Clinic>().Select(Describe), larger.Rows<Clinic>().Take(5).Select(Describe));
        Assert.Equal(Demo.Rows<Provider>().Select(Describe), larger.Rows<Provider>().Take(12).Select(Describe));
        Assert.Equal(Demo.Rows<Operatory>().Select(Describe), larger.Rows<Operatory>().Take(20).Select(Describe));
        Assert.Equal(Others(Demo), Others(larger));
    }

    [Fact]
    public void More_patients_add_staff_at_each_further_clinic()
    {
        var larger = new OpenedPractice(6_500);

        Assert.Equal(38, larger.Rows<Userod>().Count);
        Assert.Equal(Demo.Rows<Userod>().Select(Describe), larger.Rows<Userod>().Take(30).Select(Describe));
        Assert.Equal(Demo.Rows<Employee>().Select(Describe), larger.Rows<Employee>().Take(29).Select(Describe));
        Assert.Equal([6, 6, 6, 6, 7, 7, 7, 7], larger.Rows<Userod>().Skip(30).Select(user => user.ClinicNum));
        Assert.Equal(38, larger.Rows<Userod>().Select(user => user.UserName).Distinct().Count());
    }

    // A culture with the opposite of everything that invariant text has; the runtime has no real ones here.
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        return culture;
    }

    private static IEnumerable<string> Others(OpenedPractice practice) =>
        practice.Rows<IRow>().Where(row => row.Table.Declared.BelongsTo != TableScope.Clinic).Select(Describe).Order();

    private static string Describe(IRow row) =>
        string.Join('|', row.GetType().GetProperties().Select(property => property.GetValue(row)));
}
