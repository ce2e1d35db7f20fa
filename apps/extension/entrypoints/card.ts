import { writeCard } from '@gouji/overlay/card';
import { defineUnlistedScript } from '#imports';
import { keepCard } from '../page/load-card.ts';

export default defineUnlistedScript(() => keepCard(writeCard));
