using System.Globalization;
using DentalSynth.Cli;
using DentalSynth.Cli.Stories;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class PatientCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    private const int Patients = 60;
    private const int WhenWidth = 27;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CliRun.Of($"generate --patients {Patients} {DatabaseArguments.Of(Database)}");
    }

    [Fact]
    public async Task The_balance_of_every_story_ends_at_what_the_familys_rows_say()
    {
        const string Owed = """
            select sum("BalTotal")::numeric(12, 2) - coalesce((
                select sum("SplitAmt") from raw.paysplit join raw.patient using ("PatNum")
                where "UnearnedType" <> 0 and "Guarantor" = family."Guarantor"
            ), 0)::numeric(12, 2)
            from raw.patient as family
            where "Guarantor" = (select "Guarantor" from raw.patient where "PatNum" = {0})
            group by "Guarantor"
            """;
        await using var reader = await Reader();
        var patients = await reader.RandomAsync(Patients, 1, Token);
        var owing = 0;
        foreach (var patient in patients)
        {
            var story = await Read(reader, patient);
            var owed = (decimal)(await Sql.ScalarAsync(Database, string.Format(Invariant, Owed, patient)))!;

            Assert.Equal(owed, story.Lines.Count == 0 ? 0 : story.Lines[^1].Balance);
            owing += owed != 0 ? 1 : 0;
        }

        Assert.Equal(Patients, patients.Count);
        Assert.NotEqual(0, owing);
    }

    [Fact]
    public async Task A_story_goes_on_in_order_of_time()
    {
        var story = await StoryOf(await SomePatient("claim"));

        var days = story.Where(IsEvent).Select(line => DayOf(line)).ToList();

        Assert.NotEmpty(days);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public async Task A_check_says_what_was_paid_and_written_off_and_what_the_patient_owes()
    {
        await Sql.ExecuteAsync(Database, "update raw.carrier set \"CarrierName\" = 'Delta'");
        var patient = await SomePatient("claimpayment join raw.claimproc using (\"ClaimPaymentNum\")");
        const string Amounts = """
            select format('paid %s, write-off %s, patient owes %s', to_char(sum(paid), 'FM$999,990.00'),
                to_char(sum(off), 'FM$999,990.00'), to_char(sum(billed - paid - off), 'FM$999,990.00'))
            from (
                select "ClaimNum", "InsPayAmt"::numeric(9, 2) as paid, "WriteOff"::numeric(9, 2) as off,
                    "FeeBilled"::numeric(9, 2) as billed
                from raw.claimproc
                where "ClaimNum" = (
                    select min("ClaimNum") from raw.claimproc
                    where "PatNum" = {0} and "Status" = 1 and "WriteOff" > 0 and "InsPayAmt" > 0 and "DedApplied" = 0
                ) and "Status" = 1
            ) as lines
            """;
        var amounts = (string)(await Sql.ScalarAsync(Database, string.Format(Invariant, Amounts, patient)))!;

        var story = await EventsOf(patient);

        Assert.Contains(story, what => what.Contains($"from Delta: {amounts}, for claim of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missed_appointment_is_a_no_show_and_a_cancelled_one_is_not()
    {
        const string Broken = """
            select concat(count(*) filter (where "HistApptAction" = 2), ' ', count(*) filter (where "HistApptAction" = 3))
            from raw.histappointment
            """;
        var run = await CliRun.Of($"patient --random {Patients} {DatabaseArguments.Naming(Database)}");

        var missed = run.Lines.Count(line => Text(line).StartsWith("No-show", StringComparison.Ordinal));
        var cancelled = run.Lines.Count(line => Text(line).StartsWith("Cancelled", StringComparison.Ordinal));

        Assert.NotEqual(0, missed);
        Assert.NotEqual(0, cancelled);
        Assert.Equal(await Sql.ScalarAsync(Database, Broken), $"{missed} {cancelled}");
    }

    [Theory]
    [InlineData(3, "On the unscheduled list with")]
    [InlineData(5, "Broken appointment with")]
    [InlineData(6, "Planned appointment with")]
    public async Task An_appointment_is_told_by_its_status(int status, string words)
    {
        var patient = await SomePatient("appointment");
        await Sql.ExecuteAsync(
            Database,
            $"delete from raw.histappointment; update raw.appointment set \"AptStatus\" = {status}"
        );

        Assert.Contains(await EventsOf(patient), what => what.StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_date_that_is_not_set_is_no_event()
    {
        var patient = await SomePatient("patplan");
        await Sql.ExecuteAsync(
            Database,
            "update raw.inssub set \"DateTerm\" = '0001-01-01'; update raw.patient set \"DateTimeDeceased\" = '0001-01-01'"
        );

        var story = await EventsOf(patient);

        Assert.DoesNotContain(story, what => what == "Died" || what.Contains("coverage ended"));
        Assert.Contains(story, what => what.StartsWith("Primary coverage entered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seed_chooses_the_same_patients_again_and_another_seed_others()
    {
        var first = await Heads("--random 5 --seed 1");

        Assert.Equal(5, first.Distinct().Count());
        Assert.Equal(first, await Heads("--random 5 --seed 1"));
        Assert.NotEqual(first, await Heads("--random 5 --seed 2"));
    }

    [Fact]
    public async Task A_family_is_told_member_by_member()
    {
        const string Largest = """
            select concat("Guarantor", ' ', count(*)) from raw.patient group by "Guarantor" order by count(*) desc limit 1
            """;
        var family = ((string)(await Sql.ScalarAsync(Database, Largest))!).Split(' ');

        var heads = await Heads($"{family[0]} --family");

        Assert.Equal(family[1], heads.Count.ToString(Invariant));
    }

    [Fact]
    public async Task An_unknown_patient_is_one_error_line()
    {
        var run = await CliRun.Of($"patient 99999 {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.EndsWith($" has no patient 99999{Environment.NewLine}", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Text_is_wrapped_at_blanks_and_nothing_is_lost()
    {
        var lines = StoryReport.Wrap("Claim sent to Delta, $214.00, for D1110", 16).ToList();

        Assert.Equal(["Claim sent to", "Delta, $214.00,", "for D1110"], lines);
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static bool IsEvent(string line) =>
        line.Length > WhenWidth && char.IsAsciiLetter(line[0]) && line[3] == ' ' && line[7] == ' ' && line[10] == ' ';

    private static DateOnly DayOf(string line) =>
        DateOnly.ParseExact(line[4..15], ["MMM  d yyyy", "MMM dd yyyy"], Invariant);

    private static string Text(string line) => line.Length > WhenWidth ? line[WhenWidth..] : "";

    private async Task<long> SomePatient(string table) =>
        (long)(await Sql.ScalarAsync(Database, $"select min(\"PatNum\") from raw.{table}"))!;

    private Task<StoryReader> Reader() => StoryReader.OpenAsync(Database.ConnectionString, Options.AsOf, Token);

    private static async Task<PatientStory> Read(StoryReader reader, long patient) =>
        await reader.ReadAsync(patient, await reader.FamilyAsync(patient, Token), Token);

    private async Task<List<string>> EventsOf(long patient)
    {
        await using var reader = await Reader();
        return [.. (await Read(reader, patient)).Lines.Select(line => line.What)];
    }

    private async Task<string[]> StoryOf(long patient)
    {
        var run = await CliRun.Of($"patient {patient} {DatabaseArguments.Naming(Database)}");
        Assert.Equal("", run.Errors);
        return run.Lines;
    }

    private async Task<List<string>> Heads(string arguments)
    {
        var run = await CliRun.Of($"patient {arguments} {DatabaseArguments.Naming(Database)}");
        return [.. run.Lines.Where(line => line.Contains(", born ", StringComparison.Ordinal))];
    }
}
