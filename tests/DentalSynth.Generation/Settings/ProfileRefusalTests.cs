using System.Diagnostics;
using DentalSynth.Cli;
using DentalSynth.Generation.Cli;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class ProfileRefusalTests : IDisposable
{
    private const string Head = "Setting,Value,Source\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile");

    [Theory]
    [InlineData("Aceptance.Rate,0.5,a slip", "there is no setting Aceptance.Rate; the nearest is Acceptance.Rate")]
    [InlineData("Acceptance.Rate,0.5", "it has 2 cells and the header 3")]
    [InlineData("Acceptance.Rate,1,5,a comma", "it has 4 cells and the header 3")]
    [InlineData("Acceptance.Rate,,no value", "Value is blank")]
    [InlineData("Acceptance.Rate,1.5,x", "Acceptance.Rate must be a number from 0 to 1, not '1.5'")]
    [InlineData("Acceptance.Rate,-0.1,x", "Acceptance.Rate must be a number from 0 to 1, not '-0.1'")]
    [InlineData("Acceptance.Rate,NaN,x", "Acceptance.Rate must be a number from 0 to 1, not 'NaN'")]
    [InlineData("Acceptance.Rate,Infinity,x", "Acceptance.Rate must be a number from 0 to 1, not 'Infinity'")]
    [InlineData("Acceptance.Rate,many,x", "Acceptance.Rate must be a number from 0 to 1, not 'many'")]
    [InlineData("Acceptance.Rate,\"0,5\",x", "Acceptance.Rate must be a number from 0 to 1, not '0,5'")]
    [InlineData(
        "Verification.DaysBefore,1.5,x",
        "Verification.DaysBefore must be a whole number from 0 to 30, not '1.5'"
    )]
    [InlineData(
        "Statement.Least,9999999999,x",
        "Statement.Least must be a whole number from 1 to 500, not '9999999999'"
    )]
    [InlineData("Practice.HasClinics,yes,x", "Practice.HasClinics must be on or off, not 'yes'")]
    [InlineData("Patient.InsuredFlag,yes,x", "Patient.InsuredFlag must have 1 to 1 characters, not 'yes'")]
    [InlineData(
        "PaymentType.SmallWeights,1 2 3 4 5,x",
        "PaymentType.SmallWeights must be 4 numbers from 0 to 1,000 with a blank between, not all of them 0, not '1 2 3 4 5'"
    )]
    [InlineData(
        "PaymentType.SmallWeights,0 0 0 0,x",
        "PaymentType.SmallWeights must be 4 numbers from 0 to 1,000 with a blank between, not all of them 0, not '0 0 0 0'"
    )]
    [InlineData(
        "Clinic.Dentists,1 3,x",
        "Clinic.Dentists must be whole numbers from 1 to 2 with a blank between, at most 20 of them, not '1 3'"
    )]
    [InlineData(
        "Acceptance.LeastDays,40,x",
        "Acceptance.LeastDays must not be above Acceptance.MostDays, not 40 and 35"
    )]
    [InlineData(
        "BadDebt.DaysToNotice,150,x",
        "PaymentHabit.MostDaysLate must not be above BadDebt.DaysToNotice, not 200 and 150"
    )]
    [InlineData(
        "Practice.CompletedRate,0.95,x",
        "Practice.CompletedRate and Practice.BrokenRate must not be above 1 together, not 1.05"
    )]
    [InlineData(
        "InsurancePlans.Table,recall_types.csv,x",
        "InsurancePlans.Table: recall_types.csv has no rows with PlanNum"
    )]
    public void A_wrong_line_is_named_with_what_is_allowed(string line, string problem)
    {
        var file = Write("mine.csv", Head + line + "\n");

        Assert.StartsWith($"{file}, line 2: {problem}", Message(file), StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_lines_are_named_at_once()
    {
        var file = Write(
            "mine.csv",
            Head
                + "Acceptance.Rate,2,x\nAcceptance.LeastDays,30,x\nAcceptance.MostDays,20,x\n"
                + "Season.PutOfRate,0,x\nAcceptance.LeastDays,3,x\nnonsense\n"
        );

        Assert.Equal(
            $"""
            {file}, line 7: it has 1 cells and the header 3
            {file}, line 2: Acceptance.Rate must be a number from 0 to 1, not '2'
            {file}, line 5: there is no setting Season.PutOfRate; the nearest is Season.PostponeRate
            {file}, line 6: Acceptance.LeastDays is set twice, before at {file}, line 3
            {file}, line 4: Acceptance.LeastDays must not be above Acceptance.MostDays, not 30 and 20
            """,
            Message(file)
        );
    }

    [Fact]
    public void A_file_that_is_no_small_text_is_refused_without_waiting()
    {
        var binary = Path.Join(folder.FullName, "binary.csv");
        File.WriteAllBytes(binary, [0x7f, 0x45, 0x00, 0xff]);
        var pipe = Path.Join(folder.FullName, "pipe.csv");
        using (var made = Process.Start("mkfifo", pipe))
        {
            made.WaitForExit();
        }

        var link = Path.Join(folder.FullName, "link.csv");
        File.CreateSymbolicLink(link, "/dev/zero");

        Assert.Equal($"{binary} is not a text file", Message(binary));
        Assert.Equal($"{pipe} is empty or not a regular file", Message(pipe));
        Assert.Equal($"{link} is empty or not a regular file", Message(link));
        Assert.Equal("/dev/zero is empty or not a regular file", Message("/dev/zero"));
        Assert.Equal($"{folder.FullName} is a folder, not a CSV file", Message(folder.FullName));
        Assert.Contains("is empty", Message(Write("empty.csv", "")), StringComparison.Ordinal);
        Assert.Contains(
            "1,000,000 bytes",
            Message(Write("large.csv", new string('x', 1_000_001))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_of_ones_own_is_found_beside_the_profile_and_kept_in_what_is_written_down()
    {
        Write(
            "few.csv",
            "PlanNum,CarrierNum,EmployerNum,FeeSchedNum,Preventive,Basic,Major,Deductible,AnnualMaximum,WaitingMonths,Popularity\n1,1,1,2,80,80,50,50,1500,0,1\n"
        );
        var profile = PracticeProfile.Find(Write("mine.csv", Head + "InsurancePlans.Table,few.csv,a test\n"));

        folder.Delete(recursive: true);
        var again = System.Text.Json.JsonSerializer.Deserialize<PracticeProfile>(
            System.Text.Json.JsonSerializer.Serialize(profile)
        )!;

        Assert.Equal(profile, again);
        Assert.Equal("1500", Assert.Single(again.InsurancePlans.Table.Read()).Text("AnnualMaximum"));
        folder.Create();
    }

    [Fact]
    public async Task The_command_says_every_mistake_in_a_line_of_its_own_and_ends_with_2()
    {
        var file = Write("mine.csv", Head + "Acceptance.Rate,2,x\nSeason.PostponeDays,0,x\n");

        var run = await CliRun.Of($"generate --profile {file}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Equal(
            [
                $"dentalsynth: {file}, line 2: Acceptance.Rate must be a number from 0 to 1, not '2'",
                $"dentalsynth: {file}, line 3: Season.PostponeDays must be a whole number from 1 to 120, not '0'",
            ],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Message(string file) =>
        Assert.Throws<ProfileException>(() => PracticeProfile.Find(file)).Message;

    private string Write(string name, string text)
    {
        var file = Path.Join(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
