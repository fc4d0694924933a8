using Pulumi.Serialization;

namespace Pulumi;

// Overloads for inputs and for outputs: the compiler chooses, mixing the two is not possible (as in the real package).
public static partial class Output
{
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2));
        }
    }

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3));
        }
    }

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3, T4)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            var value4 = all.Add(await item4.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3, value4));
        }
    }

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            var value4 = all.Add(await item4.DataAsync().ConfigureAwait(false));
            var value5 = all.Add(await item5.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3, value4, value5));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            var value4 = all.Add(await item4.DataAsync().ConfigureAwait(false));
            var value5 = all.Add(await item5.DataAsync().ConfigureAwait(false));
            var value6 = all.Add(await item6.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3, value4, value5, value6));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            var value4 = all.Add(await item4.DataAsync().ConfigureAwait(false));
            var value5 = all.Add(await item5.DataAsync().ConfigureAwait(false));
            var value6 = all.Add(await item6.DataAsync().ConfigureAwait(false));
            var value7 = all.Add(await item7.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3, value4, value5, value6, value7));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8)
    {
        return new(WaitAsync());

        async Task<OutputData<(T1, T2, T3, T4, T5, T6, T7, T8)>> WaitAsync()
        {
            var all = new OutputCombiner();
            var value1 = all.Add(await item1.DataAsync().ConfigureAwait(false));
            var value2 = all.Add(await item2.DataAsync().ConfigureAwait(false));
            var value3 = all.Add(await item3.DataAsync().ConfigureAwait(false));
            var value4 = all.Add(await item4.DataAsync().ConfigureAwait(false));
            var value5 = all.Add(await item5.DataAsync().ConfigureAwait(false));
            var value6 = all.Add(await item6.DataAsync().ConfigureAwait(false));
            var value7 = all.Add(await item7.DataAsync().ConfigureAwait(false));
            var value8 = all.Add(await item8.DataAsync().ConfigureAwait(false));
            return all.Combine((value1, value2, value3, value4, value5, value6, value7, value8));
        }
    }

    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2)
        => Tuple((Input<T1>)item1, (Input<T2>)item2);

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3);

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4);

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5);

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6);

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6, (Input<T7>)item7);

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8)
        => Tuple((Input<T1>)item1, (Input<T2>)item2, (Input<T3>)item3, (Input<T4>)item4, (Input<T5>)item5, (Input<T6>)item6, (Input<T7>)item7, (Input<T8>)item8);
}
