import { lazy } from 'react';

// One file of the build, asked for in one place.
const onDemand = async () => import('./onDemand');

/** What is not in the first view: loaded when it is first asked for. */
export const Dialogs = lazy(async () => ({ default: (await onDemand()).Dialogs }));
export const NothingFound = lazy(async () => ({ default: (await onDemand()).NothingFound }));
export const SelectedCard = lazy(async () => ({ default: (await onDemand()).SelectedCard }));
export const Troubles = lazy(async () => ({ default: (await onDemand()).Troubles }));
