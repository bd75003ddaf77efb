namespace DentalSynth.Generation.Phases;

public sealed class VisitTypeTests
{
    private static readonly OpenedPractice Demo = OpenedPractice.Demo;

    [Fact]
    public void Appointment_types_have_unique_names_and_order()
    {
        var types = Demo.Rows<AppointmentType>();

        Assert.Equal(types.Count, types.DistinctBy(type => type.AppointmentTypeName).Count());
        Assert.Equal(types.Count, types.DistinctBy(type => type.ItemOrder).Count());
    }

    [Fact]
    public void A_time_pattern_has_a_letter_for_every_10_minutes()
    {
        Assert.All(Demo.Rows<AppointmentType>(), type => Assert.Matches("^/?X+/?$", type.Pattern));
        Assert.Equal("/XXXXXXX/", Demo.Rows<AppointmentType>().Single(x => x.AppointmentTypeName == "Crown").Pattern);
    }

    [Fact]
    public void Appointment_types_leave_no_text_out_that_dbt_wants() =>
        Assert.All(
            Demo.Rows<AppointmentType>(),
            type =>
            {
                Assert.NotNull(type.CodeStr);
                Assert.NotNull(type.CodeStrRequired);
                Assert.NotNull(type.BlockoutTypes);
                Assert.NotNull(type.RequiredProcCodesNeeded);
                Assert.NotNull(type.AppointmentTypeColor);
            }
        );

    [Fact]
    public void Appointment_and_recall_types_name_codes_that_the_practice_has()
    {
        var lists = Demo.Rows<AppointmentType>()
            .SelectMany(type => new[] { type.CodeStr!, type.CodeStrRequired! })
            .Concat(Demo.Rows<RecallType>().Select(type => type.Procedures!));

        Assert.All(
            lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            code => Assert.True(Demo.Practice.Codes.ContainsKey(code), code)
        );
    }

    [Fact]
    public void Recall_intervals_are_days_to_OpenDental_and_to_dbt() =>
        Assert.All(Demo.Rows<RecallType>(), type => Assert.InRange(type.DefaultInterval!.Value, 1, 255));

    [Fact]
    public void Every_recall_type_has_a_trigger()
    {
        var triggered = Demo.Rows<RecallTrigger>().Select(trigger => trigger.RecallTypeNum!.Value).Distinct().Order();

        Assert.Equal(Demo.Rows<RecallType>().Select(type => type.RecallTypeNum), triggered);
    }
}
