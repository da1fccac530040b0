import { officialOrders } from '@tra-cuu/data/contract/officials';
import { z } from 'zod';

/** What the address of the list of people says: the parameters of the API's /officials, all of them optional. */
export const officialsParamsSchema = z.object({
  q: z.string().optional().catch(undefined),
  department: z.string().optional().catch(undefined),
  sort: z.enum(officialOrders).optional().catch(undefined),
  page: z.coerce.string().optional().catch(undefined),
});
export type OfficialsParams = z.output<typeof officialsParamsSchema>;
