using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Codes.Office;

namespace DentalSynth.Generation.Phases;

public sealed class FoundationTests
{
    private static readonly OpenedPractice Demo = OpenedPractice.Demo;

    // The categories of procedure codes that staging accepts.
    private static readonly long?[] AcceptedCategories =
    [
        73,
        74,
        75,
        76,
        77,
        78,
        79,
        80,
        81,
        82,
        83,
        85,
        250,
        251,
        260,
        300,
        301,
        540,
        548,
        622,
        665,
        667,
        668,
    ];

    [Fact]
    public void Procedure_codes_have_the_form_of_CDT_codes_and_differ()
    {
        var codes = Demo.Rows<ProcedureCode>();

        Assert.All(codes, code => Assert.Matches("^D[0-9]{4}$", code.ProcCode));
        Assert.Equal(codes.Count, codes.DistinctBy(code => code.ProcCode).Count());
        Assert.Equal(codes.Count, codes.DistinctBy(code => code.AbbrDesc).Count());
    }

    [Fact]
    public void Every_category_of_procedure_codes_is_accepted_and_defined()
    {
        var defined = Definitions(DefinitionCategory.ProcedureCategories)
            .Select(definition => (long?)definition.DefNum);

        Assert.Equal(AcceptedCategories, defined.Order());
        Assert.All(Demo.Rows<ProcedureCode>(), code => Assert.Contains(code.ProcCat, AcceptedCategories));
    }

    [Fact]
    public void Implants_bridges_and_dentures_are_prosthetic_codes()
    {
        var prostheses = Demo.Rows<ProcedureCode>().Where(code => code.IsProsth == true).ToList();

        Assert.Equal(
            Demo.Rows<ProcedureCode>().Where(code => code.ProcCode!.StartsWith("D6", StringComparison.Ordinal)),
            prostheses.Where(code => code.ProcCode!.StartsWith("D6", StringComparison.Ordinal))
        );
        Assert.All(prostheses, code => Assert.Matches("^D([56]|9120)", code.ProcCode));
    }

    [Fact]
    public void PPO_fees_are_always_below_UCR_fees()
    {
        var (standard, contracts) = Demo.Practice.FeeSchedules switch
        {
            var all => (all[0], all.Skip(1)),
        };

        Assert.All(
            contracts,
            contract => Assert.All(contract.Fees, fee => Assert.True(fee.Value < standard.Fees[fee.Key]))
        );
    }

    [Fact]
    public void Fees_of_a_code_differ_by_at_most_500_dollars_except_codes_listed_in_dbt()
    {
        string[] listed = ["D2740", "D6010", "D6065", "D6066"];

        var wide = Demo.Rows<Fee>()
            .GroupBy(fee => fee.OldCode!)
            .Where(fees => fees.Max(fee => fee.Amount) - fees.Min(fee => fee.Amount) > 500)
            .Select(fees => fees.Key);

        Assert.Empty(wide.Except(listed));
    }

    [Fact]
    public void The_fee_entered_last_is_the_UCR_fee()
    {
        var last = Demo.Rows<Fee>().GroupBy(fee => fee.CodeNum).Select(fees => fees.MaxBy(fee => fee.SecDateEntry)!);

        Assert.All(last, fee => Assert.Equal(Demo.Practice.StandardFees.FeeSchedNum, fee.FeeSched));
    }

    [Fact]
    public void Fees_are_entered_at_the_opening_for_all_clinics() =>
        Assert.All(
            Demo.Rows<Fee>(),
            fee =>
            {
                Assert.InRange(fee.SecDateEntry!.Value, OpenedPractice.Opened, OpenedPractice.Opened.AddDays(1));
                Assert.Equal(0, fee.ClinicNum);
                Assert.Equal(0, fee.ProvNum);
            }
        );

    [Theory]
    [InlineData(DefinitionCategory.ConfirmationStatuses)]
    [InlineData(DefinitionCategory.QuickAddProcedures)]
    [InlineData(DefinitionCategory.BillingTypes)]
    [InlineData(DefinitionCategory.TreatmentAreas)]
    [InlineData(DefinitionCategory.FeeScheduleTypes)]
    [InlineData(DefinitionCategory.AnesthesiaTypes)]
    public void Definitions_that_dbt_looks_up_by_value_have_one_row_per_value(DefinitionCategory category)
    {
        var values = Definitions(category).Select(definition => definition.ItemValue).OfType<string>().ToList();

        Assert.NotEmpty(values);
        Assert.Equal(values.Count, values.Distinct().Count());
    }

    [Fact]
    public void Every_procedure_status_area_and_fee_schedule_type_in_use_is_defined()
    {
        Assert.Empty(Numbers<ProcStatus>().Except(Values(DefinitionCategory.BillingTypes)));
        Assert.Empty(Numbers<FeeScheduleType>().Except(Values(DefinitionCategory.FeeScheduleTypes)));
        Assert.Empty(Numbers<ProviderStatus>().Except(Values(DefinitionCategory.ConfirmationStatuses)));
        Assert.Empty(
            Demo.Rows<ProcedureCode>()
                .Select(code => $"{code.TreatArea}")
                .Except(Values(DefinitionCategory.TreatmentAreas))
        );
    }

    [Fact]
    public void A_specialty_is_both_the_key_and_the_value_of_its_definition() =>
        Assert.All(
            Demo.Rows<Provider>(),
            provider =>
                Assert.Contains(
                    Definitions(DefinitionCategory.QuickAddProcedures),
                    definition =>
                        definition.DefNum == provider.Specialty && definition.ItemValue == $"{provider.Specialty}"
                )
        );

    [Fact]
    public void Definitions_of_a_category_are_in_an_order_of_their_own() =>
        Assert.All(
            Demo.Rows<Definition>().GroupBy(definition => definition.Category),
            category => Assert.Equal(category.Count(), category.DistinctBy(definition => definition.ItemOrder).Count())
        );

    [Fact]
    public void Operatories_belong_to_providers_of_their_clinic()
    {
        foreach (var clinic in Demo.Practice.Clinics)
        {
            var operatories = Demo.Rows<Operatory>()
                .Where(operatory => operatory.ClinicNum == clinic.ClinicNum)
                .ToList();

            Assert.Equal(4, operatories.Count);
            Assert.All(
                operatories,
                operatory => Assert.Contains(clinic.Dentists, x => x.ProvNum == operatory.ProvDentist)
            );
            Assert.All(
                operatories.Where(operatory => operatory.IsHygiene == true),
                operatory => Assert.Contains(clinic.Hygienists, x => x.ProvNum == operatory.ProvHygienist)
            );
        }
    }

    [Fact]
    public void Users_have_different_names_and_no_password()
    {
        var users = Demo.Rows<Userod>();

        Assert.Equal(users.Count, users.DistinctBy(user => user.UserName).Count());
        Assert.All(users, user => Assert.Null(user.Password));
    }

    private static IEnumerable<Definition> Definitions(DefinitionCategory category) =>
        Demo.Rows<Definition>().Where(definition => definition.Category == (short)category);

    private static IEnumerable<string?> Values(DefinitionCategory category) =>
        Definitions(category).Select(definition => definition.ItemValue);

    private static IEnumerable<string?> Numbers<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => value.ToString("D"));
}
